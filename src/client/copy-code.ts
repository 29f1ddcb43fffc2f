import { copying } from '#words/chosen.ts';

/** Gives every code block inside it a button that copies the code. */
export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    for (const block of this.querySelectorAll('pre')) {
      const code = block.querySelector('code');
      if (!code || block.querySelector('.copy')) continue;
      block.classList.add('copyable');
      block.append(this.#makeButton(code));
    }
  }

  #makeButton(code: HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copying.copy;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      // A trailing line break would run the command as soon as it is pasted into a console.
      const text = (code.textContent ?? '').replace(/\s+$/, '');
      navigator.clipboard.writeText(text).then(
        () => say(button, copying.copied),
        () => {
          getSelection()?.selectAllChildren(code);
          say(button, copying.pressKeys);
        },
      );
    });
    return button;
  }
}

function say(button: HTMLButtonElement, text: string): void {
  button.textContent = text;
  setTimeout(() => (button.textContent = copying.copy), 2000);
}
