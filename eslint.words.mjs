// What the site says stands in src/words, once for each language. This rule finds what is said elsewhere.

/** Attributes and properties that a person reads or hears. */
const SAID = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
  'what',
]);

/** Names, which are the same in every language. */
const NAMES = new Set(['Diagnostree', 'HTML', 'Markdown']);

/** A word with a capital, or two words with a blank between them: no selector, class or key looks so. */
const SENTENCE = /\p{Lu}\p{Ll}|\p{L}{2,} \p{L}{2,}/u;

/** Calls whose texts are for the browser or for a developer. */
const UNSAID =
  /^(?:addEventListener|closest|createElement|customElements\.define|define|getAttribute|getElementById|matches|querySelector|querySelectorAll|removeEventListener|setAttribute|split|toggleAttribute)$/;

/**
 * @param {import('estree').Node & { parent?: any }} node
 * @returns {boolean} whether a text is read by nobody: an error's, a key's, an import's, an attribute's
 */
function isUnsaid(node) {
  for (
    let [child, parent] = [node, node.parent];
    parent;
    [child, parent] = [parent, parent.parent]
  ) {
    switch (parent.type) {
      // What is inside a function is for itself, whatever the function is given to.
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        return false;
      case 'ImportDeclaration':
      case 'ImportExpression':
      case 'ExportAllDeclaration':
      case 'TSLiteralType':
        return true;
      case 'ExportNamedDeclaration':
        return parent.source === child;
      case 'BinaryExpression':
        return parent.operator !== '+';
      case 'NewExpression':
        return /Error$|^(?:Response|URL|Worker)$/.test(parent.callee.name);
      case 'Property':
      case 'MemberExpression':
        if (parent.key === child || parent.property === child) return true;
        break;
      case 'CallExpression': {
        const name = parent.callee.property?.name ?? parent.callee.name ?? '';
        // A label is set as an attribute, too: its value is the second argument.
        const isLabel = name === 'setAttribute' && SAID.has(parent.arguments[0]?.value);
        if (UNSAID.test(name) && !(isLabel && parent.arguments[1] === child)) return true;
        break;
      }
      case 'AssignmentExpression':
        if (/^(?:className|id|name|rel|type)$/.test(parent.left.property?.name)) return true;
        break;
      case 'JSXAttribute':
        return !SAID.has(nameOf(parent));
    }
  }
  return false;
}

/** @param {any} attribute */
function nameOf({ name }) {
  return typeof name.name === 'string' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

/** @type {import('eslint').Rule.RuleModule} */
const noOwnWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { said: 'Unexpected `{{text}}`, expected words of src/words in each language.' },
  },
  create(context) {
    /**
     * @param {any} node
     * @param {string} text
     * @param {RegExp} pattern
     */
    const check = (node, text, pattern) => {
      const said = text.trim();
      if (pattern.test(said) && !NAMES.has(said)) {
        context.report({ node, messageId: 'said', data: { text: said.slice(0, 60) } });
      }
    };
    return {
      JSXText: (/** @type {any} */ node) => check(node, node.value, /\p{L}/u),
      Literal(node) {
        const { parent, value } = /** @type {any} */ (node);
        if (typeof value !== 'string') return;
        if (parent.type === 'JSXAttribute') {
          if (SAID.has(nameOf(parent))) check(node, value, /\p{L}/u);
        } else if (!isUnsaid(node)) check(node, value, SENTENCE);
      },
      TemplateElement(node) {
        if (!isUnsaid(node)) check(node, node.value.cooked ?? '', SENTENCE);
      },
    };
  },
};

/** @type {import('eslint').Linter.Config[]} */
export const wordRules = [
  {
    files: ['src/{layouts,components,client}/**/*.{ts,astro}', 'src/pages/**/*.astro'],
    plugins: { words: { rules: { 'no-own-words': noOwnWords } } },
    rules: { 'words/no-own-words': 'error' },
  },
];
