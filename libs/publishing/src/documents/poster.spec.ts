import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@heard/domain';
import { aPublishedEdition, ANSWER_IDS, PICTURE_ID } from '../testing';
import { POSTER_SIZES, renderPoster } from './poster';
import { anEditionSaying, HOSTILE_TEXTS } from './testing/hostile-edition';
import { readPdf } from './testing/read-documents';
import { A_PICTURE } from './testing/a-picture';

const ADDRESS = 'https://heard.example.nhs.uk';
const options = { language: 'en', size: 'A4', address: ADDRESS } as const;
const page = `${ADDRESS}/feedback-into-action/answers/${ANSWER_IDS.restRooms}/`;

describe('A poster', () => {
  it('tells the headline, and where to read more', async () => {
    const { text, links } = await readPdf(await renderPoster(aPublishedEdition(), options));
    const words = text.replace(/\s+/g, ' ');
    expect(words).toContain('Our Future Our Way Rooms to rest Feedback into Action · Edition 1');
    expect(words).toContain('You said There is nowhere to take a break on a long shift.');
    expect(words).toContain('We did Twelve wards have a room to rest, chosen with those who work there.');
    expect(words).toContain('Six more wards choose theirs before the summer.');
    expect(words.replaceAll(' ', '')).toContain(`Scantoreadmore${page}`);
    expect(new Set(links)).toEqual(new Set([page]));
  });

  it('tells the answer that was chosen', async () => {
    const { text, links } = await readPdf(
      await renderPoster(aPublishedEdition(), { ...options, answerId: ANSWER_IDS.parking }),
    );
    expect(text.replace(/\s+/g, ' ')).toContain('We could not, and why The land next to it is not ours');
    expect(links[0]).toContain(ANSWER_IDS.parking);
  });

  it('refuses an answer of another edition', async () => {
    await expect(renderPoster(aPublishedEdition(), { ...options, answerId: 'other' })).rejects.toThrow(
      'Edition 1 has no answer other.',
    );
  });

  it('leads to the edition where none of its answers is the headline', async () => {
    const { text, links } = await readPdf(
      await renderPoster(aPublishedEdition({ headlineAnswerId: null }), options),
    );
    expect(text.replace(/\s+/g, ' ')).toContain(
      'What you said this winter, and what came of it. We did There is',
    );
    expect(links[0]).toBe(`${ADDRESS}/feedback-into-action/editions/1/`);
  });

  it('fills one sheet of the size asked for, and is drawn in vectors', async () => {
    for (const size of ['A4', 'A3'] as const) {
      const {
        pages,
        size: points,
        images,
      } = await readPdf(await renderPoster(aPublishedEdition(), { ...options, size }));
      const { width, height } = POSTER_SIZES[size];
      expect([pages, points, images]).toEqual([1, [Math.round(width), Math.round(height)], 0]);
    }
  });

  it('names its title, author and language, and is tagged for those who listen to it', async () => {
    const body = await renderPoster(aPublishedEdition(), { ...options, language: 'ar' });
    const { info, isTagged } = await readPdf(body);
    expect(info).toMatchObject({
      Title: 'غرف للراحة',
      Author: 'Example Partnership NHS Trust',
      Language: 'ar',
    });
    expect(isTagged).toBe(true);
    expect(Buffer.from(body).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('is set in letters that are drawn for each language', async () => {
    const families = {
      ar: 'Vazirmatn',
      hi: 'Devanagari',
      bn: 'Bengali',
      gu: 'Gujarati',
      pa: 'Gurmukhi',
      ur: 'Vazirmatn',
    };
    for (const language of LANGUAGES) {
      const body = await renderPoster(aPublishedEdition(), { ...options, language });
      const family =
        { ...families, 'zh-Hant': 'NotoSansTC' }[language as keyof typeof families] ?? 'NotoSans';
      expect(Buffer.from(body).toString('latin1')).toMatch(new RegExp(`/BaseFont /\\w{6}\\+\\w*${family}`));
    }
  });

  it('shows the picture with its words when there is room', async () => {
    const pictures = new Map([[PICTURE_ID, A_PICTURE]]);
    const { images, pages } = await readPdf(
      await renderPoster(aPublishedEdition(), { ...options, pictures }),
    );
    expect([images, pages]).toEqual([0, 1]);
    const short = aPublishedEdition();
    short.answers[0]!.texts.en.weDid = [];
    const withRoom = await readPdf(await renderPoster(short, { ...options, pictures }));
    expect([withRoom.images, withRoom.pages]).toEqual([1, 1]);
  });

  it('cuts what is too long and says where to read on', async () => {
    const { text, pages } = await readPdf(
      await renderPoster(anEditionSaying(HOSTILE_TEXTS.endlessWords), options),
    );
    expect(pages).toBe(1);
    expect(text.replace(/\s+/g, ' ')).toMatch(/… .*Read more at https:\/\/heard/);
  });

  it.each(Object.entries(HOSTILE_TEXTS))(
    'stays one harmless page in bounded time with %s',
    async (_name, text) => {
      const started = performance.now();
      const read = await readPdf(await renderPoster(anEditionSaying(text), { ...options, language: 'ar' }));
      expect(read.pages).toBe(1);
      expect(read.hasScript).toBe(false);
      expect(read.links.every((link) => link.startsWith(ADDRESS))).toBe(true);
      expect(read.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
  );
});
