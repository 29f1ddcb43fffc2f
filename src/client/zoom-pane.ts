const STEP = 1.25;
const SMALLEST = 0.2;
const LARGEST = 4;

/**
 * Zooms the drawing inside it: by its buttons, by `+`, `-` and `0` while the region has the focus,
 * by the wheel with Ctrl (a bare wheel scrolls the page, as everywhere), and by pinching, which
 * browsers report as that. To move about is to scroll the region, which needs no script.
 */
export class ZoomPane extends HTMLElement {
  #region: HTMLElement | null = null;
  #drawing: SVGSVGElement | null = null;
  #scale = 1;

  connectedCallback(): void {
    this.#region = this.querySelector('[role="region"]');
    this.#drawing = this.querySelector('[role="region"] > svg');
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#act(button.dataset['zoom']);
    });
    this.#region?.addEventListener('keydown', (event) => {
      const action = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit' }[event.key];
      // With Ctrl or Command these keys are the browser's own zoom.
      if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#act(action);
    });
    this.#region?.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      this.#zoom(this.#scale * STEP ** (-event.deltaY / 100), event);
    });
  }

  #act(action: string | undefined): void {
    if (action === 'in') this.#zoom(this.#scale * STEP);
    if (action === 'out') this.#zoom(this.#scale / STEP);
    if (action === 'fit') this.#zoom(this.#fit());
  }

  /** The scale at which the whole drawing is seen; never larger than it was drawn. */
  #fit(): number {
    if (!this.#region || !this.#drawing) return 1;
    const { width, height } = this.#drawing.viewBox.baseVal;
    return Math.min(1, this.#region.clientWidth / width, this.#region.clientHeight / height);
  }

  /** Keeps still what is under the pointer, else what is in the middle. */
  #zoom(wanted: number, at?: { clientX: number; clientY: number }): void {
    const region = this.#region;
    const drawing = this.#drawing;
    if (!region || !drawing) return;
    const scale = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    const view = region.getBoundingClientRect();
    const x = at ? at.clientX - view.left : view.width / 2;
    const y = at ? at.clientY - view.top : view.height / 2;
    const left = (region.scrollLeft + x) * (scale / this.#scale) - x;
    const top = (region.scrollTop + y) * (scale / this.#scale) - y;
    // The attributes, not a style: the page's security policy allows no style attributes.
    drawing.setAttribute('width', String(drawing.viewBox.baseVal.width * scale));
    drawing.setAttribute('height', String(drawing.viewBox.baseVal.height * scale));
    this.#scale = scale;
    region.scrollTo({ left, top, behavior: 'instant' });
    const level = this.querySelector('output');
    if (level) level.textContent = `${Math.round(scale * 100)} %`;
  }
}
