import { describe, expect, it } from '@jest/globals';
import { aPublishedEdition, ANSWER_IDS } from '../testing';
import { renderHuddleScript } from './huddle-script';
import { renderSlide } from './slide';
import { wordsIn } from './spoken-length';
import { anEditionSaying, HOSTILE_TEXTS } from './testing/hostile-edition';
import { outsideOf, readParts, wordsOf } from './testing/read-documents';

const ADDRESS = 'https://heard.example.nhs.uk';
const english = { language: 'en', address: ADDRESS } as const;
const arabic = { ...english, language: 'ar' } as const;

describe('A huddle script', () => {
  const scriptOf = async (...parameters: Parameters<typeof renderHuddleScript>) => {
    const parts = readParts(await renderHuddleScript(...parameters));
    return { parts, xml: parts['word/document.xml'] ?? '', words: wordsOf(parts['word/document.xml'] ?? '') };
  };

  it('says what was said, what happened and what is next, headline first', async () => {
    const { words } = await scriptOf(aPublishedEdition(), english);
    expect(words).toContain('You said\nThere is nowhere to take a break on a long shift.\nWe did\n');
    expect(words).toContain('a door that closes, somewhere to sit and to make tea and open at night.');
    expect(words).toContain('What comes next\nSix more wards choose theirs before the summer.');
    expect(words.indexOf('Nobody talks with us')).toBeGreaterThan(words.indexOf('Six more wards'));
  });

  it('can be read aloud in a minute, and says how long it takes', async () => {
    const { words } = await scriptOf(aPublishedEdition(), english);
    const spoken = words.slice(words.indexOf('You said'), words.indexOf('Read more at'));
    expect(wordsIn(spoken, 'en')).toBeLessThanOrEqual(150);
    expect(words).toMatch(/It takes about (4[5-9]|5\d|60) seconds\./);
  });

  it('begins with the answer that was chosen', async () => {
    const { words } = await scriptOf(aPublishedEdition(), { ...english, answerId: ANSWER_IDS.parking });
    expect(words.indexOf('We need more places to park')).toBeLessThan(words.indexOf('There is nowhere'));
    expect(words).toContain(`/answers/${ANSWER_IDS.parking}/`);
  });

  it('keeps to one language, and runs the way it is read', async () => {
    const { xml, words } = await scriptOf(aPublishedEdition(), arabic);
    expect(words).toContain('لا يوجد مكان لأخذ استراحة خلال المناوبة الطويلة.');
    expect(words).not.toContain('Nobody talks with us');
    // Every paragraph but the one of the address.
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength((xml.match(/<w:p>/g)?.length ?? 0) - 1);
    expect(xml).toContain('<w:rtl/>');
    expect(xml).toContain('w:bidi="ar-SA"');
  });

  it.each(Object.entries(HOSTILE_TEXTS))('is a minute of harmless words with %s', async (_name, text) => {
    const { parts, xml, words } = await scriptOf(anEditionSaying(text), english);
    expect(outsideOf(parts)).toEqual([]);
    expect(xml).not.toMatch(/w:fldChar|w:instrText|w:fldSimple|w:hyperlink|w:altChunk|<script/);
    expect(words).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008]/);
    expect(xml.length).toBeLessThan(60_000);
    expect(Number(/about (\d+) seconds/.exec(words)?.[1])).toBeLessThanOrEqual(75);
  });
});

describe('A slide', () => {
  const slideOf = async (...parameters: Parameters<typeof renderSlide>) => {
    const parts = readParts(await renderSlide(...parameters));
    return {
      parts,
      xml: parts['ppt/slides/slide1.xml'] ?? '',
      words: wordsOf(parts['ppt/slides/slide1.xml'] ?? ''),
    };
  };

  it('tells the headline on one wide slide', async () => {
    const { parts, words } = await slideOf(aPublishedEdition(), english);
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
    expect(parts['ppt/presentation.xml']).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    expect(words).toContain('Rooms to rest');
    expect(words).toContain('There is nowhere to take a break on a long shift.');
    expect(words).toContain(`/answers/${ANSWER_IDS.restRooms}/`);
  });

  it('draws its code as a shape, without any picture', async () => {
    const { parts, xml } = await slideOf(aPublishedEdition(), english);
    expect(xml).toContain('<a:custGeom>');
    expect(xml.match(/<a:moveTo>/g)?.length).toBeGreaterThan(100);
    expect(Object.keys(parts).filter((name) => name.startsWith('ppt/media/') && !name.endsWith('/'))).toEqual(
      [],
    );
  });

  it('cuts a long list before what comes next', async () => {
    const { words } = await slideOf(anEditionSaying(HOSTILE_TEXTS.endlessWords), english);
    expect(words).toMatch(/What comes next\n?many words and more.*…/);
  });

  it('runs the way its language is read', async () => {
    const { xml, words } = await slideOf(aPublishedEdition(), arabic);
    expect(words).toContain('لا يوجد مكان لأخذ استراحة خلال المناوبة الطويلة.');
    expect(xml).toContain('rtl="1"');
    expect(xml).toContain('lang="ar-SA"');
  });

  it.each(Object.entries(HOSTILE_TEXTS))('holds bounded harmless words with %s', async (_name, text) => {
    const { parts, xml, words } = await slideOf(anEditionSaying(text), english);
    expect(outsideOf(parts)).toEqual([]);
    expect(xml).not.toMatch(/<a:fld|hlinkClick|<script/);
    expect(words).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008]/);
    expect(words.length).toBeLessThan(3_000);
    expect(parts['docProps/core.xml']).not.toMatch(/<script|<img/);
  });
});
