/** Which theme a frame asks for; `auto`: as the reader's system. */
export type FrameTheme = 'auto' | 'light' | 'dark';

/** What a frame shows. */
export interface Frame {
  /** Address that opens the view on the site, with its origin. */
  readonly link: string;
  /** What the frame is called, for screen readers. */
  readonly title: string;
  /** px */
  readonly height: number;
  readonly theme: FrameTheme;
}

/**
 * The address of a view as a chart without the page around it.
 *
 * @example embedAddress('https://x.org/en/datasets/famines/?measure=deaths', 'dark') // 'https://x.org/en/embed/famines/?measure=deaths&theme=dark'
 */
export function embedAddress(link: string, theme: FrameTheme): string {
  const address = new URL(link);
  address.pathname = address.pathname.replace('/datasets/', '/embed/');
  // A chart has no tab of its own; a frame always shows it.
  address.searchParams.delete('tab');
  if (theme !== 'auto') address.searchParams.set('theme', theme);
  return address.href;
}

/** The HTML that shows a view in a page of somebody else. */
export function embedCode({ link, title, height, theme }: Frame): string {
  const attribute = (value: string): string =>
    value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const parts = [
    `src="${attribute(embedAddress(link, theme))}"`,
    `title="${attribute(title)}"`,
    `width="100%" height="${String(height)}"`,
    'loading="lazy" style="border:0"',
  ];
  return `<iframe ${parts.join(' ')}></iframe>`;
}
