import { Controller, Get } from '@nestjs/common';
import { DEFAULT_PROFILE, profileOf } from '@maplebridge/law';
import { Settings } from '@maplebridge/platform';
import { Operation } from '../door/operation.config.js';
import { About, TextList } from './people.schema.js';

/** What anybody may know of this installation, and the texts that are accepted before anything is asked. */
@Controller('api/v1')
export class AboutController {
  constructor(private readonly settings: Settings) {}

  /** What this installation can do, for the browser: demo mode, video, limits. */
  @Get('about')
  @Operation('people.about', { answers: About })
  about() {
    const { DEMO, LIVEKIT_URL, MAX_FILE_BYTES, MEDIA_PROFILE, HELP_PHONE } = this.settings.get();
    return { demo: DEMO, video: LIVEKIT_URL !== undefined, phone: HELP_PHONE, maxFileBytes: MAX_FILE_BYTES, mediaProfile: MEDIA_PROFILE };
  }

  /** The texts everybody is told before anything is asked of them, with the version in force. */
  @Get('texts')
  @Operation('people.texts', { answers: TextList })
  texts() {
    return { items: profileOf(DEFAULT_PROFILE).texts.map(({ id, version }) => ({ text: id, version: String(version) })) };
  }
}
