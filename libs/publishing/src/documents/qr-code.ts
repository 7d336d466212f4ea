import { encode } from 'uqr';

/** A QR code as a square of dark and light modules, without the quiet zone around it. */
export type QrModules = boolean[][];

/** One dark stretch of a row. */
export interface QrStretch {
  x: number;
  y: number;
  length: number;
}

/** How many light modules must surround a code for every reader to find it. */
export const QUIET_ZONE = 4;

/** The code that leads to an address; a sixth of it may be torn or stained. */
export function qrModules(address: string): QrModules {
  return encode(address, { ecc: 'M', border: 0 }).data;
}

/** The dark stretches of each row, of which a vector drawing is made. */
export function qrStretches(modules: QrModules): QrStretch[] {
  return modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [{ x, y, length: (end < 0 ? row.length : end) - x }];
    }),
  );
}

/** The code as an SVG drawing of one path, with its quiet zone. */
export function qrSvg(address: string): string {
  const modules = qrModules(address);
  const side = modules.length + 2 * QUIET_ZONE;
  const path = qrStretches(modules)
    .map(({ x, y, length }) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>`;
}
