import { describe, expect, it } from '@jest/globals';
import { qrModules, qrStretches, qrSvg, QUIET_ZONE, type QrModules } from './qr-code';
import { scanned } from './testing/read-documents';

const ADDRESS =
  'https://heard.example.nhs.uk/feedback-into-action/ur/answers/3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a01/';

/** The modules that a drawing of dark stretches covers. */
function drawn(stretches: { x: number; y: number; length: number }[], side: number): QrModules {
  const modules = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const { x, y, length } of stretches) modules[y]?.fill(true, x, x + length);
  return modules;
}

describe('A QR code', () => {
  it('is read back as the address', () => {
    expect(scanned(qrModules(ADDRESS))).toBe(ADDRESS);
  });

  it('is read though a corner of it is torn', () => {
    const modules = qrModules(ADDRESS).map((row, y) =>
      row.map((isDark, x) => (y > row.length - 6 && x > row.length - 6 ? false : isDark)),
    );
    expect(scanned(modules)).toBe(ADDRESS);
  });

  it('is the same when drawn in stretches', () => {
    const modules = qrModules(ADDRESS);
    expect(drawn(qrStretches(modules), modules.length)).toEqual(modules);
  });

  it('is read back from the path of its drawing', () => {
    const svg = qrSvg(ADDRESS);
    const side = qrModules(ADDRESS).length;
    const stretches = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, length]) => ({
      ...{ x: Number(x) - QUIET_ZONE, y: Number(y) - QUIET_ZONE },
      length: Number(length),
    }));
    expect(scanned(drawn(stretches, side))).toBe(ADDRESS);
    expect(svg).toContain(`viewBox="0 0 ${side + 8} ${side + 8}"`);
    expect(svg).not.toMatch(/<image|href|data:/);
  });
});
