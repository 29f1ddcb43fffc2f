import { expect, it } from 'vitest';
import { readPreformatted } from '#core/guide/read-preformatted.ts';

const read = (value: string) => readPreformatted({ type: 'html', value });

it.each([
  ['<pre>The lid<br/>is &lt;<b>shut</b>&gt; &#39;now&#x27;</pre>', "The lid\nis <shut> 'now'"],
  ['<PRE style="x">\n  a\n b\n</PRE>', '  a\n b'],
  ['<pre>a &#xD800; &nosuch; <var>x</var></pre>', 'a &#xD800; &nosuch; x'],
  ['<pre></pre>', ''],
])('%j is a code block', (html, value) => {
  expect(read(html)).toEqual({ type: 'code', value });
});

it.each([
  ['<pre class="language-bash"><code>sudo pump restart</code></pre>', 'bash'],
  ['<pre><code class="lang-powershell">Get-Pump</code></pre>', 'powershell'],
])('%s keeps its language', (html, lang) => {
  expect(read(html)?.lang).toBe(lang);
});

it.each([
  '<pre>a<!-- for us --></pre>',
  '<pre>at <b-host> because</pre>',
  '<pre><p>a</p></pre>',
  '<pre title="a>b">boom</pre>',
  '<pre>a',
  '<pre>a</pre> and more',
])('%j stays HTML', (html) => {
  expect(read(html)).toBeNull();
});

it.each([
  `<pre>a${' '.repeat(200_000)}b</pre>`,
  `<pre>${'<a '.repeat(67_000)}</pre>`,
  `<pre${' a=1'.repeat(50_000)}>x</pre>`,
  `<pre>${'<br '.repeat(50_000)}</pre>`,
])('is read in time, whatever is in it', (html) => {
  expect(() => read(html)).not.toThrow();
});
