import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many reacted in one way to one answer at one site: numbers and nothing else. */
@Entity('reaction_count')
export class ReactionCountRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('uuid', { name: 'answer_id' }) answerId!: string;
  @Column('text') reaction!: string;
  @Column('uuid', { name: 'site_id', nullable: true }) siteId!: string | null;
  @Column('integer') waiting!: number;
  @Column('integer') told!: number;
}
