import { update } from '#words/chosen.ts';
import { el } from './make-element.ts';

/** What the waiting worker is told: as in src/service-worker/service-worker.ts. */
const TAKE_OVER = 'take-over';
/** Milliseconds between two looks for a new version from a page that stays open. */
const HOUR = 3_600_000;
/** What the site is served below: `/`, `/help/`. */
const SCOPE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Adds the notice to the page, empty: what comes into it is announced only if it was there before. */
export function addUpdateNotice(): void {
  customElements.define('update-notice', UpdateNotice);
  const notice = document.createElement('update-notice');
  notice.setAttribute('role', 'status');
  document.body.append(notice);
}

/**
 * Keeps the site for when there is no network, and says when a newer version of it has come: pages
 * stay what they are until the reader reloads.
 */
class UpdateNotice extends HTMLElement {
  #looked = Date.now();

  connectedCallback(): void {
    // After the page, and not for who asks for less data; without https there is no such thing.
    if (!('serviceWorker' in navigator) || savesData()) return;
    const start = (): void => void this.#start(navigator.serviceWorker);
    if (document.readyState === 'complete') start();
    else addEventListener('load', start);
  }

  async #start(workers: ServiceWorkerContainer): Promise<void> {
    // The first worker of all takes over without a word: there was nothing before it.
    let isFirst = workers.controller === null;
    workers.addEventListener('controllerchange', () => {
      if (!isFirst) this.#show(() => location.reload());
      isFirst = false;
    });
    try {
      const registration = await workers.register(`${SCOPE}service-worker.js`, {
        scope: SCOPE,
        updateViaCache: 'none',
      });
      this.#watch(registration.waiting ?? registration.installing);
      registration.addEventListener('updatefound', () => this.#watch(registration.installing));
      document.addEventListener('visibilitychange', () => void this.#look(registration));
    } catch {
      // Not allowed here, or the network went away: the site works as it does without.
    }
  }

  #watch(worker: ServiceWorker | null): void {
    const offer = (): void => {
      if (worker?.state !== 'installed' || !navigator.serviceWorker.controller) return;
      this.#show(() => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
        // Another page may have let it take over by now.
        if (worker.state === 'installed') worker.postMessage(TAKE_OVER);
        else location.reload();
      });
    };
    offer();
    worker?.addEventListener('statechange', offer);
  }

  async #look(registration: ServiceWorkerRegistration): Promise<void> {
    if (document.visibilityState !== 'visible' || Date.now() - this.#looked < HOUR) return;
    this.#looked = Date.now();
    try {
      await registration.update();
    } catch {
      // There is no network just now.
    }
  }

  #show(reload: () => void): void {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'button', textContent: update.reload });
    button.addEventListener('click', reload);
    this.replaceChildren(el('p', update.text), button);
  }
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
