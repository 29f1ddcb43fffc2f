import { defaultSchema } from 'rehype-sanitize';

/**
 * What a document's HTML may hold on our pages: GitHub's allow-list, without its prefix on ids,
 * since old links name the fragments as the author wrote them.
 *
 * Scripts, styles, event handlers and forms never pass. No link or image may use another protocol
 * than those listed; relative addresses pass.
 */
export const sanitiseSchema = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style', 'template', 'iframe', 'object'],
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    longDesc: ['http', 'https'],
    src: ['http', 'https'],
  },
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'abbr',
    'caption',
    'figcaption',
    'figure',
    'mark',
    'small',
    'u',
  ],
  attributes: {
    ...defaultSchema.attributes,
    div: [['className', 'note'] as [string, string], 'dataKind'],
    // Without `name`: the anchors of old documents become ids, which every browser follows.
    '*': (defaultSchema.attributes?.['*'] ?? []).filter(
      (name) => !['name', 'tabIndex', 'accessKey', 'action', 'method'].includes(String(name)),
    ),
  },
};
