import sharp from 'sharp';
import { fontFamiliesFor, svgOf } from '../documents/typst-compiler';
import { CHART_TEMPLATE } from './chart.template';
import { drawSeries } from './chart-drawing';
import { type PaperSeries } from './paper-content';

/** A chart as a picture for programs that draw none themselves. */
export interface ChartPicture {
  png: Uint8Array;
  /** In points. */
  width: number;
  height: number;
}

/** Dots to an inch: sharp in print, and small in the file. */
const DENSITY = 200;

/** Draws a chart as PNG; its letters come with the program, so that it looks the same on every machine. */
export async function pictureOf(series: PaperSeries, width: number, height: number): Promise<ChartPicture> {
  const drawing = drawSeries(series, width, height);
  const svg = svgOf(CHART_TEMPLATE, { ...drawing, fonts: fontFamiliesFor('en') });
  const { data, info } = await sharp(Buffer.from(svg), { density: DENSITY })
    .flatten({ background: '#ffffff' })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true });
  return { png: new Uint8Array(data), width, height: (info.height * width) / info.width };
}
