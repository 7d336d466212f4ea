import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * From when a theme counts as heard, kept beside its shown numbers, so that it moves with them in batches and is still
 * known when its notes are deleted.
 */
export class HeardFrom1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table theme add column shown_heard_from date');
    await runner.query(SAY_OF_THOSE_SHOWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table theme drop column shown_heard_from');
  }
}

// As heardFrom in libs/domain says it: quarters with released events, oldest first, joined until they have enough events.
const SAY_OF_THOSE_SHOWN = `
do $$
declare
  held record;
  running uuid;
  least_events integer;
  stretch date;
  events integer;
begin
  for held in
    select programme_id, date_trunc('quarter', held_on)::date as quarter, count(*)::int as number
    from listening_event where state in ('released', 'closed') group by 1, 2 order by 1, 2
  loop
    if running is distinct from held.programme_id then
      running := held.programme_id;
      stretch := null;
      events := 0;
      least_events := coalesce((select s.theme_events from listening_settings s where s.programme_id = running), 2);
    end if;
    stretch := coalesce(stretch, held.quarter);
    events := events + held.number;
    if events >= least_events then
      with recursive tree(root, id) as (
        select id, id from theme where programme_id = running and shown_notes > 0
        union select tree.root, t.id from tree join theme t on t.merged_into_id = tree.id),
      first_heard as (
        select tree.root, least(min(e.held_on), min(m.kept_first_month)) as on_day
        from tree join theme m on m.id = tree.id
        left join theme_shown_note s on s.theme_id = tree.root left join note n on n.id = s.note_id
        left join listening_event e on e.id = n.event_id group by tree.root)
      update theme t set shown_heard_from = stretch from first_heard f
      where f.root = t.id and f.on_day >= stretch and f.on_day < held.quarter + interval '3 months';
      stretch := null;
      events := 0;
    end if;
  end loop;
end $$`;
