import { Module } from '@nestjs/common';
import { PublicPages } from './public-pages';

/** What everybody may read of Feedback into Action. */
@Module({ providers: [PublicPages], exports: [PublicPages] })
export class PublicPagesModule {}
