/** A header of every answer. */
type Header = readonly [name: string, value: string];

/** Names in `dist/` that are for the host alone. */
const FOR_HOSTS = ['_headers', '_redirects', 'nginx.conf', 'redirects.map'];
const FOREVER = 'public, max-age=31536000, immutable';
const COMPRESSED = [
  'application/json',
  'application/javascript',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
];

/** What a page's own policy can't say, or can't say of files that are no pages. */
export function listHeaders(policy: string): Header[] {
  return [
    ['Content-Security-Policy', `${policy};frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}

/**
 * Writes headers as Netlify and Cloudflare Pages read them from `_headers`; both revalidate what it
 * doesn't name. https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @param base what the site is served below: `/`, `/help/`
 */
export function formatHeaders(headers: readonly Header[], base: string): string {
  const root = base.replace(/\/*$/, '/');
  return [
    `${root}*`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ...['_astro', 'media', 'search'].flatMap((folder) => [
      `${root}${folder}/*`,
      `  Cache-Control: ${FOREVER}`,
    ]),
    '',
  ].join('\n');
}

/**
 * Writes what belongs inside nginx's `server` block, beside its `root`: files with a digest in their
 * names are kept for good, all others revalidated. `add_header` in a location hides those outside
 * it, so that each location has them all. https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function formatNginx(headers: readonly Header[], base: string): string {
  const root = base.replace(/\/*$/, '/');
  const add = (cache: string): string[] =>
    [...headers, ['Cache-Control', cache] as const].map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
  const find = '  try_files $uri $uri/index.html =404;';
  const below =
    root === '/'
      ? []
      : [
          `if ($uri = "${root.slice(0, -1)}") { return 301 "${encodeURI(root)}"; }`,
          `if ($uri !~ "^${escape(root)}") { return 404; }`,
          `rewrite "^${escape(root)}(.*)$" /$1 last;`,
        ];
  return [
    '# For the inside of a `server` block, beside its `root`.',
    'charset utf-8;',
    'charset_types text/css text/javascript text/plain text/xml application/javascript application/json application/xml;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${COMPRESSED.join(' ')};`,
    // A name, since a path would be taken through the base once more.
    'error_page 404 @missing;',
    ...below,
    `location ~ "^/(?:${FOR_HOSTS.map(escape).join('|')})$" { return 404; }`,
    'location ~ "^/(?:_astro|media|search)/" {',
    find,
    ...add(FOREVER),
    '}',
    'location / {',
    find,
    ...add('no-cache'),
    '}',
    'location @missing {',
    '  rewrite ^ /404.html break;',
    ...add('no-cache'),
    '}',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
