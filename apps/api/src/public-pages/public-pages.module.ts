import { Module } from '@nestjs/common';
import { PublicPages } from './public-pages';
import { PublicPictures } from './public-pictures';

/** What everybody may read of Feedback into Action. */
@Module({ providers: [PublicPages, PublicPictures], exports: [PublicPages] })
export class PublicPagesModule {}
