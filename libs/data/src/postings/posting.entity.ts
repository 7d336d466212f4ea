import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One printed edition on one site's wall. */
@Entity('posting')
export class PostingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('integer', { name: 'edition_version' }) editionVersion!: number;
  @Column('uuid', { name: 'site_id' }) siteId!: string;
  @Column('date', { name: 'put_up_on' }) putUpOn!: string;
  @Column('uuid', { name: 'put_up_by_id' }) putUpById!: string;
  @Column('date', { name: 'taken_down_on', nullable: true }) takenDownOn!: string | null;
  @Column('uuid', { name: 'taken_down_by_id', nullable: true }) takenDownById!: string | null;
  @Column('integer') version!: number;
}
