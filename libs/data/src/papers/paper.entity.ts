import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A paper that somebody asked for. */
@Entity('paper')
export class PaperRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'subgroup_id', nullable: true }) subgroupId!: string | null;
  @Column('date', { name: 'from_date' }) from!: string;
  @Column('date', { name: 'to_date' }) to!: string;
  @Column('text') title!: string;
  @Column('text') narrative!: string;
  @Column('text') state!: string;
  @Column('uuid', { name: 'requested_by_id' }) requestedById!: string;
  @Column('date', { name: 'requested_on' }) requestedOn!: string;
  @Column('integer') tries!: number;
  @Column('timestamptz', { name: 'held_until', nullable: true }) heldUntil!: Date | null;
  @Column('integer', { name: 'steps_done' }) stepsDone!: number;
  @Column('integer', { name: 'steps_total' }) stepsTotal!: number;
  @Column('date', { name: 'made_on', nullable: true }) madeOn!: string | null;
  @Column('date', { name: 'expires_on', nullable: true }) expiresOn!: string | null;
}

/** One file of a paper that is made. */
@Entity('paper_file')
export class PaperFileRow {
  @PrimaryColumn('uuid', { name: 'paper_id' }) paperId!: string;
  @PrimaryColumn('text') format!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('bytea') body!: Buffer;
  @Column('integer') bytes!: number;
  @Column('text') sha256!: string;
}
