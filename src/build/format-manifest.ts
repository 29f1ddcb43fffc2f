/** A web app manifest. Colours are those of tokens.css, of the light scheme: it can name but one. */
export interface WebManifest {
  id: string;
  lang: string;
  name: string;
  short_name: string;
  start_url: string;
  scope: string;
  display: 'standalone';
  background_color: string;
  theme_color: string;
  icons: { src: string; sizes: string; type: string; purpose?: 'maskable' }[];
}

/** @param base what the site is served below: `/`, `/help/` */
export function formatManifest(name: string, lang: string, base: string): WebManifest {
  const icon = (file: string, size: number) => ({
    src: `${base}${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return {
    id: base,
    lang,
    name,
    short_name: 'Diagnostree',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#ffffff',
    icons: [
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      { ...icon('icon-maskable-512.png', 512), purpose: 'maskable' },
    ],
  };
}
