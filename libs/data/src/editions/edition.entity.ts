import { type Figure, type FormattedText, type PublishedEdition } from '@heard/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a programme has set for publishing; without a row the defaults hold. */
@Entity('publishing_settings')
export class PublishingSettingsRow {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('integer', { name: 'reading_age' }) readingAge!: number;
  @Column('text', { name: 'list_address' }) listAddress!: string;
  @Column('text', { name: 'sender_name' }) senderName!: string;
  @Column('integer') version!: number;
}

/** One issue of Feedback into Action. */
@Entity('edition')
export class EditionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') state!: string;
  @Column('text') title!: string;
  @Column('jsonb') introduction!: FormattedText;
  @Column('uuid', { name: 'headline_answer_id', nullable: true }) headlineAnswerId!: string | null;
  @Column('uuid', { name: 'approved_by_id', nullable: true }) approvedById!: string | null;
  @Column('text', { name: 'sent_back_reason' }) sentBackReason!: string;
  @Column('timestamptz', { name: 'scheduled_for', nullable: true }) scheduledFor!: Date | null;
  @Column('text', { name: 'what_changed' }) whatChanged!: string;
  @Column('text', { name: 'withdrawn_reason' }) withdrawnReason!: string;
  @Column('integer', { nullable: true }) number!: number | null;
  @Column('integer', { name: 'published_version' }) publishedVersion!: number;
  @Column('integer', { name: 'worded_version' }) wordedVersion!: number;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn!: string | null;
  @Column('date', { name: 'created_on' }) createdOn!: string;
  @Column('integer') version!: number;
}

/** Somebody who wrote on an edition. */
@Entity('edition_author')
export class EditionAuthorRow {
  @PrimaryColumn('uuid', { name: 'edition_id' }) editionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
}

/** A picture of an edition. */
@Entity('picture')
export class PictureRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('integer') width!: number;
  @Column('integer') height!: number;
  @Column('bytea') body!: Buffer;
  @Column('bytea', { name: 'small_body' }) smallBody!: Buffer;
  @Column('date', { name: 'added_on' }) addedOn!: string;
}

/** What an edition tells staff about one theme. */
@Entity('answer')
export class AnswerRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('integer') position!: number;
  @Column('uuid', { name: 'theme_id' }) themeId!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'you_said' }) youSaid!: string;
  @Column('jsonb', { name: 'we_did' }) weDid!: FormattedText;
  @Column('text') next!: string;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn!: string | null;
  @Column('jsonb') figures!: Figure[];
  @Column('text') quotation!: string;
  @Column('boolean', { name: 'is_quotation_cleared' }) isQuotationCleared!: boolean;
  @Column('uuid', { name: 'picture_id', nullable: true }) pictureId!: string | null;
  @Column('text', { name: 'picture_alt' }) pictureAlt!: string;
  @Column('integer') version!: number;
}

/** An action that an answer tells of. */
@Entity('answer_action')
export class AnswerActionRow {
  @PrimaryColumn('uuid', { name: 'answer_id' }) answerId!: string;
  @PrimaryColumn('uuid', { name: 'action_id' }) actionId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
}

/** A site that an answer is about. */
@Entity('answer_site')
export class AnswerSiteRow {
  @PrimaryColumn('uuid', { name: 'answer_id' }) answerId!: string;
  @PrimaryColumn('uuid', { name: 'site_id' }) siteId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
}

/** A version of an edition as it went out, and the draft it was made of. */
@Entity('edition_version')
export class EditionVersionRow {
  @PrimaryColumn('uuid', { name: 'edition_id' }) editionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('date', { name: 'published_on' }) publishedOn!: string;
  @Column('jsonb') content!: PublishedEdition;
  @Column('jsonb') draft!: unknown;
}

/** A picture that a version shows, which is why it can never be deleted. */
@Entity('version_picture')
export class VersionPictureRow {
  @PrimaryColumn('uuid', { name: 'edition_id' }) editionId!: string;
  @PrimaryColumn('integer') version!: number;
  @PrimaryColumn('uuid', { name: 'picture_id' }) pictureId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
}

/** A secret address of a draft, by the hash of its secret. */
@Entity('preview_link')
export class PreviewLinkRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'edition_id' }) editionId!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'made_by_id' }) madeById!: string;
  @Column('timestamptz') until!: Date;
  @Column('boolean', { name: 'is_ended' }) isEnded!: boolean;
}

/** The e-mail of one version to the programme's list address. */
@Entity('edition_mailing')
export class EditionMailingRow {
  @PrimaryColumn('uuid', { name: 'edition_id' }) editionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') state!: string;
  @Column('text') address!: string;
  @Column('integer') round!: number;
  @Column('integer') tries!: number;
  @Column('timestamptz', { name: 'next_try_at' }) nextTryAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}
