import { embedAddress, embedCode } from './embed-code';

const LINK = 'https://example.org/ru/datasets/famines/?measure=deaths&sources=a,b&tab=table';

describe('embedAddress', () => {
  it('keeps language, dataset and view, and asks for a theme only where one was chosen', () => {
    expect(embedAddress(LINK, 'auto')).toBe(
      'https://example.org/ru/embed/famines/?measure=deaths&sources=a%2Cb',
    );
    expect(embedAddress(LINK, 'dark')).toContain('&theme=dark');
  });
});

describe('embedCode', () => {
  it('is one frame that a page can hold, whatever its title', () => {
    const code = embedCode({ link: LINK, title: 'A "title" & <more>', height: 480, theme: 'light' });
    const holder = document.createElement('div');
    holder.innerHTML = code;
    const frame = holder.firstElementChild;
    expect(holder.childElementCount).toBe(1);
    expect(frame?.getAttribute('title')).toBe('A "title" & <more>');
    expect(frame?.getAttribute('src')).toBe(
      'https://example.org/ru/embed/famines/?measure=deaths&sources=a%2Cb&theme=light',
    );
    expect(frame?.getAttribute('height')).toBe('480');
  });
});
