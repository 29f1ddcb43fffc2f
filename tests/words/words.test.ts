import { ESLint } from 'eslint';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteWords } from '#build/site-words.ts';
import { countForm } from '#words/count-form.ts';
import { toLang, WORDS } from '#words/words-of.ts';

/** Each text of a language by where it stands, functions called with arguments that show. */
function listTexts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...args: unknown[]) => string;
    return [0, 1, 2, 'x'].map((arg) => [`${path}(${arg})`, call(arg, 'y')]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    listTexts(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Texts that are the same in both languages. */
const SAME = /^(?:map\.zoom|ticketForm\.text)$/;

describe('the words of the site', () => {
  const english = new Map(listTexts(WORDS.en));
  const german = new Map(listTexts(WORDS.de));

  it('are there in every language', () => {
    expect([...german.keys()]).toEqual([...english.keys()]);
    expect([...german].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are translated', () => {
    const left = [...german].filter(([at, text]) => english.get(at) === text && !SAME.test(at));
    expect(left).toEqual([]);
  });

  it('are set with the quotation marks and dashes of their language', () => {
    const wrong = (texts: Map<string, string>, marks: RegExp) =>
      [...texts].filter(([, text]) => marks.test(text));
    expect(wrong(english, /['"„«]/)).toEqual([]);
    expect(wrong(german, /['"”«]|“(?=\p{L})/u)).toEqual([]);
  });

  it('put a link into each sentence that has one', () => {
    const links = [...english].filter(([, text]) => text.includes('<a>')).map(([at]) => at);
    expect(links.length).toBeGreaterThan(5);
    for (const at of links) expect(german.get(at)).toMatch(/^[^<]*<a>[^<]*<\/a>[^<]*$/);
  });

  it('fit a search of the address bar, whose names are short', () => {
    for (const { frame } of Object.values(WORDS)) expect(frame.site.length).toBeLessThan(17);
  });

  it('count as the language does', () => {
    expect(countForm('en', 1, { one: 'check', other: 'checks' })).toBe('1 check');
    expect(countForm('de', 0, { one: 'Prüfung', other: 'Prüfungen' })).toBe('0 Prüfungen');
    expect(countForm('pl', 3, { one: 'krok', few: 'kroki', other: 'kroków' })).toBe('3 kroki');
    expect(countForm('pl', 5, { one: 'krok', few: 'kroki', other: 'kroków' })).toBe('5 kroków');
  });
});

describe('the language of the site', () => {
  afterEach(() => vi.unstubAllEnvs());
  const langOf = (...langs: (string | null)[]) => siteWords(langs.map((lang) => ({ lang }))).lang;

  it('is the one that is set', () => {
    vi.stubEnv('SITE_LANG', 'de');
    expect(langOf('en')).toBe('de');
  });

  it('is that of the documents where all say the same one', () => {
    vi.stubEnv('SITE_LANG', '');
    expect(langOf('de-AT', 'de')).toBe('de');
    expect(langOf('de', null)).toBe('en');
    expect(langOf('de', 'en')).toBe('en');
    expect(langOf('fr')).toBe('en');
    expect(langOf()).toBe('en');
  });

  it('is refused where the site doesn’t speak it', () => {
    vi.stubEnv('SITE_LANG', 'tlh');
    expect(() => langOf('de')).toThrow('Unexpected SITE_LANG `tlh`, expected one of `en`, `de`');
  });

  it('is known by its tag, however that is written', () => {
    expect(['de', 'de-DE', 'DE_at', 'en-GB', 'fr', ''].map(toLang)).toEqual([
      'de',
      'de',
      'de',
      'en',
      null,
      null,
    ]);
  });
});

describe('a component or a script', () => {
  const eslint = new ESLint({ overrideConfigFile: 'eslint.config.mjs' });
  const said = async (code: string, filePath = 'src/components/Planted.astro') => {
    const [result] = await eslint.lintText(code, { filePath });
    return (result?.messages ?? [])
      .filter(({ ruleId, fatal }) => fatal || ruleId === 'words/no-own-words')
      .map(({ message }) => /`(.*)`/.exec(message)?.[1] ?? message);
  };

  it.each([
    ['<p>Not found</p>', 'Not found'],
    ['<p>{"a"} fix</p>', 'fix'],
    ['<nav aria-label="Breadcrumb"></nav>', 'Breadcrumb'],
    ['<nav aria-label={`Step ${1}`}></nav>', 'Step'],
    ['<input placeholder="paste here" />', 'paste here'],
    ['<Icon label="ok" />', 'ok'],
    ['{[1].map(() => <b>{1 > 0 ? "It works" : ""}</b>)}', 'It works'],
    ['---\nconst heading = "Another fix";\n---\n<h2>{heading}</h2>', 'Another fix'],
  ])('has no words of its own: %s', async (code, text) => {
    expect(await said(`${code}\n`)).toEqual([text]);
  });

  it.each([
    ['button.textContent = "Copied";', 'Copied'],
    ['el("p", "look it over");', 'look it over'],
    ['link.setAttribute("aria-label", "Change it");', 'Change it'],
    ['box.addEventListener("paste", () => say("Just a moment"));', 'Just a moment'],
    ['export const say = (n: number) => `${n} errors were found`;', 'errors were found'],
  ])('says nothing itself: %s', async (code, text) => {
    // Of the project's files, since types are looked up.
    expect(await said(`${code}\n`, 'src/client/copy-code.ts')).toEqual([text]);
  });

  it('may have classes, selectors, errors and addresses', async () => {
    const code = [
      'card.className = "result is-open";',
      'document.querySelector("main > h2 a");',
      'document.addEventListener("DOMContentLoaded", go);',
      'if (event.key === "Enter") throw new Error("Expected a box inside it.");',
      'card.setAttribute("aria-live", "polite");',
    ].join('\n');
    expect(await said(code, 'src/client/copy-code.ts')).toEqual([]);
    expect(await said('<a class="button is-quiet" href="/a b/">{title}</a>\n')).toEqual([]);
  });
});
