import { type PieceTexts } from '@heard/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One piece of an edition in another language. */
@Entity('translation')
export class TranslationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('uuid', { name: 'answer_id', nullable: true }) answerId!: string | null;
  @Column('text') language!: string;
  @Column('jsonb') texts!: PieceTexts;
  @Column('jsonb') english!: PieceTexts;
  @Column('boolean', { name: 'is_checked' }) isChecked!: boolean;
  @Column('uuid', { name: 'checked_by_id', nullable: true }) checkedById!: string | null;
  @Column('uuid', { name: 'written_by_id' }) writtenById!: string;
  @Column('integer') version!: number;
}
