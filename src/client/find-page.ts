import { found } from '#words/chosen.ts';
import { formatPlace, readPlace } from './address.ts';
import { shardsFor } from './address-shards.ts';
import { type Addresses, findAddress } from './find-address.ts';
import { el, link } from './make-element.ts';
import { type PackedAddresses, unpackAddresses } from './pack-addresses.ts';

/**
 * On the page for unknown addresses: goes on where the address can mean one page alone, with its
 * query and fragment, else offers the nearest ones. The address is compared here; it is sent nowhere.
 */
export class FindPage extends HTMLElement {
  connectedCallback(): void {
    void this.#find();
  }

  async #find(): Promise<void> {
    const addresses = await this.#load();
    if (!addresses) return;
    const { go, near } = findAddress(this.#path(), addresses, this.dataset['base']);
    if (go !== null) location.replace(formatPlace({ ...readPlace(), path: go }));
    else if (near.length > 0) {
      const items = near.map(({ href, title }) =>
        el('li', link(formatPlace({ path: href, fragment: '' }), title)),
      );
      this.replaceChildren(el('h2', found.didYouMean), el('ul', ...items));
    }
  }

  async #load(): Promise<Addresses | null> {
    const { addresses = '', base = '/', shards = '1' } = this.dataset;
    const count = Number(shards);
    const files =
      count === 1
        ? [addresses]
        : shardsFor(this.#path(), count, base).map((shard) => `${addresses}${shard}.json`);
    try {
      const parts = await Promise.all(
        files.map(async (file) => (await (await fetch(file)).json()) as PackedAddresses),
      );
      return distinct(parts.flatMap((part) => unpackAddresses(part, base)));
    } catch {
      // The links of the page itself still lead on.
      return null;
    }
  }

  #path(): string {
    const { path } = readPlace();
    try {
      return decodeURI(path);
    } catch {
      return path;
    }
  }
}

/** A page is filed under several words. */
function distinct(pages: Addresses): Addresses {
  return [...new Map(pages.map((page) => [page.href, page])).values()];
}
