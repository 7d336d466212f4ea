import { stringify } from 'csv-stringify/sync';
import {
  actionById,
  coOwnersOf,
  type Database,
  goldenThreadsOf,
  Reading,
  type UnitOfWork,
} from '@heard/data';
import {
  type ActionMeasure,
  addMonths,
  nextPeriod,
  type Person,
  type SourceFields,
  type Viewer,
} from '@heard/domain';
import { ChangeAction } from '../actions/commands/change-action';
import { EditAction } from '../actions/commands/edit-action';
import { AddMeasure } from '../measures/commands/add-measure';
import { CheckMeasureImport } from '../measures/import/check-measure-import';
import { ConfirmMeasureImport } from '../measures/import/confirm-measure-import';
import {
  EXAMPLE_QUESTIONS,
  EXAMPLE_SERIES,
  type ExampleMeasure,
  FIRST_MONTH,
  valuesOf,
} from './example-measures';
import { type StoryClock } from './load-example';
import { type Cast, valueOf, viewerFor } from './tell-people';

/** The day on which the survey of 2024 came out, and the year that its release tells. */
const SURVEY = { releasedOn: '2025-03-13', vintage: '2024' };
/** The vintage of the invented months. */
const INVENTED = 'Invented months';
const DAYS_AGO = { survey: 200, months: 5 };

/** Tells how the programme lead took in what is public of the survey and months that are made up, and what should move them. */
export async function tellMeasures(
  database: Database,
  unitOfWork: UnitOfWork,
  clock: StoryClock,
  cast: Cast,
  actions: ReadonlyMap<string, string>,
): Promise<void> {
  const lead = viewerFor(cast.personas.get('programme-lead') as Person);
  const story = new MeasureStory(database, unitOfWork, clock, cast, lead);
  const surveyDay = clock.daysAgo(DAYS_AGO.survey);
  clock.goTo(surveyDay > SURVEY.releasedOn ? surveyDay : SURVEY.releasedOn, 30);
  for (const question of EXAMPLE_QUESTIONS) await story.add(question, 'year');
  await story.takeIn(surveyLines(), {
    ...{ layout: 'contractor', release: 'NHS Staff Survey 2024, from public documents', ...SURVEY },
    fileName: 'what-is-public-of-the-survey.csv',
  });
  const months = monthsUntil(addMonths(`${clock.daysAgo(0).slice(0, 7)}-01`, -1).slice(0, 7));
  clock.goTo(clock.daysAgo(DAYS_AGO.months), 30);
  for (const series of EXAMPLE_SERIES) await story.add(series, 'month');
  await story.takeIn(monthLines(months), {
    ...{ layout: 'monthly', release: 'Invented figures of the example', vintage: INVENTED },
    ...{ releasedOn: clock.daysAgo(DAYS_AGO.months), fileName: 'invented-months.csv' },
  });
  await story.link(actions, months);
}

/** Every month from the first of the invented series to this one. */
function monthsUntil(last: string): string[] {
  const months: string[] = [];
  for (let month = FIRST_MONTH; month <= last; month = nextPeriod(month)) months.push(month);
  return months;
}

function surveyLines(): string[][] {
  const header = ['Year', 'QuestionNumber', 'QuestionText', 'DimName', 'DimValue', 'BaseSize', 'Score'];
  const lines = EXAMPLE_QUESTIONS.flatMap(({ variable, title, values, average }) =>
    Object.entries(values).map(([year, value]) => [
      ...[year, variable, title, '', '', '', String(value)],
      ...[average ? String(average.value) : '', average?.of ?? ''],
    ]),
  );
  return [[...header, 'Average', 'AverageOf'], ...lines];
}

function monthLines(months: readonly string[]): string[][] {
  const lines = EXAMPLE_SERIES.flatMap((series) =>
    valuesOf(series, months.length).map((value, at) => [series.variable, months[at] ?? '', String(value)]),
  );
  return [['measure', 'month', 'value'], ...lines];
}

class MeasureStory {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: StoryClock,
    private readonly cast: Cast,
    private readonly lead: Viewer,
  ) {}

  async add(measure: ExampleMeasure, rhythm: 'year' | 'month'): Promise<void> {
    const { title, wording, unit, improvement, variable, subgroup, target } = measure;
    const layout = rhythm === 'year' ? ('contractor' as const) : ('monthly' as const);
    const added = await new AddMeasure(this.unitOfWork, this.clock).run(this.lead, {
      ...{ id: null, title, wording, unit, rhythm, improvement, target: target ?? null },
      ...{ subgroupId: subgroup && this.cast.subgroups[subgroup].id, goldenThreadIds: [] },
      variables: [{ layout, variable, from: '', to: '', improvement, isReworded: false }],
    });
    this.ids.set(title, valueOf(added).id);
  }

  async takeIn(
    lines: string[][],
    said: Omit<SourceFields, 'embargoedUntil' | 'organisationCode'>,
  ): Promise<void> {
    const check = new CheckMeasureImport(this.database, this.unitOfWork, this.clock);
    const source = { ...said, embargoedUntil: '', organisationCode: '' };
    const { id } = valueOf(await check.run(this.lead, source, Buffer.from(stringify(lines))));
    await check.settled();
    valueOf(await new ConfirmMeasureImport(this.unitOfWork, this.clock).run(this.lead, id));
  }

  /** Says of each action what it should move: from the year or month before its launch, where there is a figure of it. */
  async link(actions: ReadonlyMap<string, string>, months: readonly string[]): Promise<void> {
    const byAction = new Map<string, ExampleMeasure[]>();
    for (const measure of [...EXAMPLE_QUESTIONS, ...EXAMPLE_SERIES])
      for (const title of measure.actions ?? [])
        byAction.set(title, [...(byAction.get(title) ?? []), measure]);
    for (const [title, measures] of byAction) {
      const id = actions.get(title);
      if (!id) throw new Error(`The example has no action “${title}”.`);
      await this.linkOne(id, measures, months);
    }
  }

  private async linkOne(
    id: string,
    measures: readonly ExampleMeasure[],
    months: readonly string[],
  ): Promise<void> {
    const reading = new Reading(this.database, this.lead, this.clock.today());
    const action = await actionById(reading, id);
    if (!action || action.state === 'stopped') return;
    const coOwners = await coOwnersOf(reading, [id]);
    const threads = await goldenThreadsOf(reading, [id]);
    const edit = new EditAction(new ChangeAction(this.unitOfWork, this.clock));
    const chosen = measures.map((measure): ActionMeasure => {
      const measureId = this.ids.get(measure.title) ?? '';
      return { measureId, baseline: baselineOf(measure, action.launchedOn, months) };
    });
    const { title, description, hopedChange, claimOfSuccess, nextStep, funder, partner } = action;
    valueOf(
      await edit.run(this.lead, {
        ...{ id, version: action.version, subgroupId: action.subgroupId, ownerId: action.ownerId },
        ...{ title, description, hopedChange, claimOfSuccess, nextStep, funder, partner },
        ...{ dueOn: action.dueOn, coOwnerIds: coOwners.map(({ personId }) => personId) },
        ...{ goldenThreadIds: threads.map((thread) => thread.id), measures: chosen },
      }),
    );
  }
}

/** The last figure from before the launch; of what is not launched the newest. */
function baselineOf(
  measure: ExampleMeasure,
  launchedOn: string | null,
  months: readonly string[],
): ActionMeasure['baseline'] {
  const question = EXAMPLE_QUESTIONS.find(({ title }) => title === measure.title);
  const vintage = question ? SURVEY.vintage : INVENTED;
  const periods = question ? Object.keys(question.values) : months;
  const before = periods.filter(
    (period) => launchedOn === null || period < launchedOn.slice(0, period.length),
  );
  const period = [...before].sort().at(-1);
  return period === undefined ? null : { vintage, period };
}
