import { translator } from '../../data/texts/translator';
import en from '../../i18n/en.json';
import { sampleInput } from '../testing/sample-claims';
import { layoutEstimates } from '../types/estimates';
import { sceneToSvg, type SvgOptions } from './svg';

const scene = layoutEstimates(sampleInput('en', translator(en, 'en')));
const options: SvgOptions = {
  theme: 'light',
  language: 'en',
  title: 'A & B <"c">',
  subtitle: 'Sub',
  notes: ['Source: x', 'y'],
};

describe('sceneToSvg', () => {
  const svg = sceneToSvg(scene, options);

  it('is opaque: a rectangle of paper lies under everything, in the colours of the theme', () => {
    expect(/<(rect|line|path|text)[^>]*>/.exec(svg)?.[0]).toMatch(
      /^<rect width="\d+" height="\d+" fill="#FAF8F3"\/>$/,
    );
    expect(sceneToSvg(scene, { ...options, theme: 'dark' })).toContain('fill="#161513"');
    expect(svg).not.toContain('var(--');
  });

  it('escapes texts and names its language', () => {
    expect(svg).toContain('<title id="title">A &amp; B &lt;&quot;c&quot;&gt;</title>');
    expect(svg).toContain('xml:lang="en"');
  });

  it('refers to nothing outside, and refuses fonts that do', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|<script/);
    expect(
      sceneToSvg(scene, { ...options, fontFaceCss: '@font-face{src:url("data:;base64,AAAA")}' }),
    ).toContain('base64,AAAA');
    for (const fontFaceCss of ['@font-face{src:url(https://x.example/a)}', "@import 'x'", 'url( "/font" )']) {
      expect(() => sceneToSvg(scene, { ...options, fontFaceCss })).toThrow(RangeError);
    }
  });

  it('tells every claim in its description', () => {
    for (const { label } of scene.rows) expect(svg).toContain(label.replace(/&/g, '&amp;'));
  });

  it('drops characters that XML forbids', () => {
    expect(sceneToSvg(scene, { ...options, title: 'a\u0000b\u0008\ud800c' })).toContain('>abc</title>');
  });

  it('breaks a long address instead of cutting it', () => {
    const address = `https://x.example/${'abcdefghij'.repeat(30)}`;
    const lines = [
      ...sceneToSvg(scene, { ...options, notes: [address] }).matchAll(/<text[^>]*>([^<]*)<\/text>/g),
    ].map((match) => match[1]);
    expect(lines.join('')).toContain(address);
  });
});
