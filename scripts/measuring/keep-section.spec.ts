import { withSection } from './keep-section';

describe('a section of a Markdown file', () => {
  const file = '# Title\n\nWords.\n\n## One\n\nOld.\n\n### Part\n\nMore.\n\n## Two\n\nStays.\n';

  it('is replaced whole, and the others stay', () => {
    expect(withSection(file, 'One', 'New.')).toBe(
      '# Title\n\nWords.\n\n## One\n\nNew.\n\n## Two\n\nStays.\n',
    );
    expect(withSection(file, 'Two', 'New.\n')).toBe(
      '# Title\n\nWords.\n\n## One\n\nOld.\n\n### Part\n\nMore.\n\n## Two\n\nNew.\n',
    );
  });

  it('is added where there is none, also to nothing', () => {
    expect(withSection('# Title\n', 'One', 'New.')).toBe('# Title\n\n## One\n\nNew.\n');
    expect(withSection('', 'One', 'New.')).toBe('## One\n\nNew.\n');
  });
});
