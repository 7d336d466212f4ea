/**
 * Counts one reaction, unless its edition was withdrawn meanwhile. It is the one write that leaves no audit event: an
 * event, even one a day and without words, would tell of a single reaction that it came that day (ADR 0017).
 */
export const COUNT_REACTION = `
  insert into reaction_count (id, programme_id, edition_id, answer_id, reaction, site_id, waiting, told)
  select $1, e.programme_id, e.id, $3, $4, $5, 1, 0 from edition e
  where e.id = $2 and e.published_version > 0 and e.state <> 'withdrawn'
  on conflict (answer_id, reaction, site_id) do update set waiting = reaction_count.waiting + 1
  returning true as "isCounted"`;
