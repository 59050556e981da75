/** The families of the site, as its style sheets name them. */
const FAMILIES = ['Source Sans 3 Variable', 'PT Serif'];

/**
 * The fonts that a text needs as `@font-face` rules with `data:` addresses, for a picture that goes on its own. The files
 * are those that the page itself uses, fetched from our own origin. Only in a browser.
 *
 * @throws TypeError when a file cannot be fetched.
 */
export async function fontFaceCss(text: string, page: Document = document): Promise<string> {
  const rules = [...page.styleSheets].flatMap(rulesOf).filter((rule) => FAMILIES.includes(familyOf(rule)));
  const needed = rules.filter(
    (rule) => covers(rule, text) && rule.style.getPropertyValue('font-style') !== 'italic',
  );
  const written = await Promise.all(
    needed.map(async (rule) => {
      const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (address === undefined) return '';
      const base = rule.parentStyleSheet?.href ?? page.baseURI;
      return faceOf(rule, await encoded(new URL(address, base).href));
    }),
  );
  return written.join('');
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
}

function familyOf(rule: CSSFontFaceRule): string {
  return rule.style.getPropertyValue('font-family').replace(/^["']|["']$/g, '');
}

/** Tells whether some character of the text lies in the rule's ranges; a rule without ranges has every character. */
function covers(rule: CSSFontFaceRule, text: string): boolean {
  const ranges = rule.style.getPropertyValue('unicode-range');
  if (ranges === '') return true;
  const bounds = [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
    ([, from = '0', to = from]) => [parseInt(from, 16), parseInt(to, 16)],
  );
  return [...new Set(text)].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return bounds.some(([from = 0, to = 0]) => code >= from && code <= to);
  });
}

function faceOf(rule: CSSFontFaceRule, data: string): string {
  const take = (name: string): string => {
    const value = rule.style.getPropertyValue(name);
    return value === '' ? '' : `${name}:${value};`;
  };
  // Without a MIME type: encyclopaedias refuse files that name one.
  return `@font-face{font-family:'${familyOf(rule)}';${take('font-weight')}${take('unicode-range')}src:url("data:;base64,${data}")}`;
}

async function encoded(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address}: ${String(response.status)}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768)
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}
