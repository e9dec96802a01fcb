import type { ReactElement } from 'react';
import { saveBlob } from '../../state/saveText';
import { asPixels } from './asPixels';
import { drawSheet } from './drawSheet';

/** The kinds of picture: vectors with text, or pixels at twice the size. */
export const PICTURES = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURES)[number];

/** Draws a sheet and saves it. `drawnWith` is what the drawing has when it is whole. Rejects where it cannot be drawn. */
export async function savePicture(
  name: string,
  format: PictureFormat,
  sheet: ReactElement,
  drawnWith: string,
): Promise<void> {
  const svg = await drawSheet(sheet, drawnWith);
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPixels(svg);
  saveBlob(`${name}.${format}`, blob);
}
