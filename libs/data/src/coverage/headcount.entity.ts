import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many people work at a site, in a directorate, a staff group or a shift: what coverage is measured against. */
@Entity('headcount')
export class HeadcountRow {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('text') axis!: string;
  @PrimaryColumn('text') part!: string;
  @Column('integer') people!: number;
}
