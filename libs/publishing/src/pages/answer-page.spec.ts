import { describe, expect, it } from '@jest/globals';
import { type PublishedStory } from '@heard/domain';
import { aFullAnswer, aPublishedAnswer, ANSWER_IDS } from '../testing';
import { allOf, elementsOf, filesOfAnswer, pageAt } from '../testing/rendered-site';

const place = `answers/${ANSWER_IDS.restRooms}/`;
const pageOf = (answer = aPublishedAnswer(), language = '') =>
  pageAt(filesOfAnswer(answer), `${language}${place}`);
const withStory = (story: Partial<PublishedStory>) =>
  aPublishedAnswer({ story: { ...aPublishedAnswer().story, ...story } });
const textOf = (page: string, className: string) =>
  elementsOf(page).find(({ attributes }) => attributes['class'] === className)?.text ?? '';

describe('an answer’s page', () => {
  it('tells its story forwards and in days', () => {
    expect(textOf(pageOf(), 'story')).toBe(
      [
        'From what was heard to what happened',
        'Heard',
        'Staff told us this at 5 listening events. It rests on 14 notes. We heard it over three to five months.',
        'Became this action',
        'Staff wellbeing spaces',
        'Agreed on 3 June 2024',
        'Launched on 16 September 2024',
        'Evaluated on 20 January 2025',
        'What the evaluation found: Most wards use the room on every shift.',
        'Where it stood when this was published: rolled out',
        'Answered',
        'Published in Edition 1 on 14 March 2025',
        'Looked at again',
        'We look at this again on 1 September 2025.',
      ].join(''),
    );
  });

  it('says "several" where a number was too small to be told, and why, and never a number', () => {
    const story = textOf(
      pageOf(withStory({ heardAtEvents: null, notes: null, span: null, actions: [] })),
      'story',
    );
    const heard = story.slice(0, story.indexOf('Answered'));
    expect(heard).toContain('Staff told us this at several listening events. It rests on several notes.');
    expect(heard).toContain('Small numbers are not shown, so that nobody can be recognised.');
    expect(heard).not.toMatch(/\d/);
  });

  it.each(['ar', 'pl', 'zh-Hant'])('tells no number that was hidden in %s either', (language) => {
    const answer = aFullAnswer({ story: { heardAtEvents: null, notes: null, span: null, actions: [] } });
    const heard = allOf(pageOf(answer, `${language}/`), 'li').find(({ within }) =>
      within.some(({ attributes }) => attributes['class'] === 'story'),
    );
    expect(heard?.text).not.toBe('');
    expect(heard?.text).not.toMatch(/\p{Nd}/u);
  });

  it('says when no action belongs to it', () => {
    expect(textOf(pageOf(withStory({ actions: [] })), 'story')).toContain(
      'No action belongs to this answer.',
    );
  });

  it('tells each figure with its unit, base, year, source and what stands beside it', () => {
    const figures = allOf(pageOf(aFullAnswer()), 'li').filter(({ within }) =>
      within.some(({ attributes }) => attributes['class'] === 'figures'),
    );
    expect(figures.map(({ text }) => text)).toEqual([
      '69.51%say that the trust acts on health and wellbeingBased on 4,000 peopleYear: 2024Source: NHS Staff Survey 2024For comparison: the year before: 66.77%',
      '+2.74 percentage pointsmore than the year beforeBased on 4,000 peopleYear: 2024Source: NHS Staff Survey 2024',
      '212 peoplebooked a room in the first monthYear: 2025Source: BookingsFor comparison: the month of the pilot: 90 people',
      '12wards have a room to restSource: Estates',
    ]);
    expect(textOf(pageOf(aFullAnswer()), 'figures')).toContain('moved alongside what was done');
  });

  it('says that a share of people came without their number', () => {
    const [figure] = aFullAnswer().figures;
    const answer = aFullAnswer({ figures: figure ? [{ ...figure, base: null }] : [] });
    expect(pageOf(answer)).toContain('How many people it is based on is not given');
  });

  it('asks in one tap whether it landed, by a plain form', () => {
    const page = elementsOf(pageOf(aPublishedAnswer()));
    const form = page.find(({ attributes }) => attributes['method'] === 'post');
    const inForm = page.filter(({ within }) => form && within.includes(form));
    expect(form?.attributes['action']).toBe(
      `/feedback-into-action/answers/${ANSWER_IDS.restRooms}/reactions`,
    );
    expect(
      inForm
        .filter(({ name }) => name === 'button')
        .map(({ attributes, text }) => [attributes['name'], attributes['value'], text]),
    ).toEqual([
      ['reaction', 'reached_me', 'This reached me'],
      ['reaction', 'made_a_difference', 'It made a difference'],
      ['reaction', 'not_here_yet', 'Not here yet'],
    ]);
    expect(
      inForm
        .filter(({ name }) => name === 'option')
        .map(({ attributes, text }) => [attributes['value'], text]),
    ).toEqual([
      ['', 'No site'],
      ['north-house', 'North House'],
      ['the-lodge', 'The Lodge'],
    ]);
    // Nothing else is sent that could tell one person from another.
    expect(inForm.filter(({ name }) => name === 'input').map(({ attributes }) => attributes)).toEqual([
      { type: 'hidden', name: 'language', value: 'en' },
    ]);
  });

  it('shows a translation in its language alone', () => {
    const page = pageOf(aFullAnswer(), 'ar/');
    expect(page).toContain('لا يوجد مكان لأخذ استراحة');
    expect(page).not.toContain('There is nowhere to take a break');
    expect(page).not.toContain('يُعرض باللغة الإنجليزية');
  });

  it('shows English where there is no translation, marked as English, and says so in the page’s language', () => {
    const files = filesOfAnswer(aPublishedAnswer());
    const page = pageAt(files, `ar/${place}`);
    const said = elementsOf(page).find(({ attributes }) => attributes['class'] === 'said');
    expect(said).toMatchObject({
      text: 'There is nowhere to take a break on a long shift.',
      attributes: { lang: 'en', dir: 'ltr' },
    });
    expect(page).toContain('لم يُترجم بعد، ويُعرض باللغة الإنجليزية.');
    expect(page).toContain(
      `<link rel="canonical" href="https://culture.example.nhs.uk/feedback-into-action/${place}"/>`,
    );
  });

  it('tells search engines and whoever shares it where it is in each language, and what it shows', () => {
    const head = elementsOf(pageOf(aFullAnswer(), 'ar/'));
    const links = head.filter(({ name, attributes }) => name === 'link' && 'hrefLang' in attributes);
    const address = (language: string) =>
      `https://culture.example.nhs.uk/feedback-into-action/${language}${place}`;
    expect(links.map(({ attributes }) => [attributes['hrefLang'], attributes['href']])).toEqual([
      ['en', address('')],
      ['ar', address('ar/')],
      ['zh-Hant', address('zh-Hant/')],
      ['pl', address('pl/')],
      ['x-default', address('')],
    ]);
    const shared = head.flatMap(({ attributes: { property, content } }) =>
      property ? [[property, content]] : [],
    );
    expect(Object.fromEntries(shared)).toMatchObject({
      'og:title': 'لا يوجد مكان لأخذ استراحة خلال المناوبة الطويلة.',
      'og:url': address('ar/'),
      'og:locale': 'ar_AR',
      'og:type': 'article',
      'og:image': expect.stringContaining('https://culture.example.nhs.uk/feedback-into-action/pictures/'),
      'og:image:alt': 'غرفة صغيرة فيها كرسيان وغلاية ونافذة.',
    });
  });
});
