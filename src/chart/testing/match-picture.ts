import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Language } from '../../domain/languages/language';
import { type Scene } from '../scene/scene';
import { sceneToSvg } from '../scene/svg';
import { type Theme } from '../scene/tokens';

/** A picture as it is drawn and as it is stored; `UPDATE_PICTURES=1` stores what is drawn. */
export function pictureOf(
  scene: Scene,
  stored: string,
  language: Language,
  theme: Theme,
): { drawn: string; stored: string } {
  const drawn = sceneToSvg(scene, { theme, language, title: '', subtitle: '', notes: [] });
  if (process.env['UPDATE_PICTURES']) writeFileSync(stored, drawn);
  return { drawn, stored: existsSync(stored) ? readFileSync(stored, 'utf8') : 'nothing is stored' };
}
