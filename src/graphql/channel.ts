import type { CHANNELS } from '../../schema/vocabulary.ts';
import { builder } from './builder.ts';

export const Channel = builder.enumType('Channel', {
  description: 'By which way a statement was made.',
  values: {
    TELEGRAM: { description: 'A post on Telegram.' },
    WRITTEN_STATEMENT: {
      description: 'A communique, a letter or another text, where it is no press release.',
    },
    PHONE_CALL: { description: 'Said over the telephone.' },
    MEETING: { description: 'Said in a meeting.' },
    BRIEFING: { description: 'Said to the press.' },
    INTERVIEW: { description: 'Said to one outlet or agency.' },
    STATE_MEDIA: { description: 'Reported by state media.' },
    BROADCAST: {
      description: 'Said on television or radio, as a speech or an address.',
    },
    SOCIAL_MEDIA: {
      description:
        'A post on a social network other than Telegram (ACLED: New media; schema.org: SocialMediaPosting).',
    },
    PRESS_RELEASE: { description: 'A text given to the press (IPTC genre: Press Release).' },
    PARLIAMENT: { description: 'Said to a parliament or one of its committees (Akoma Ntoso: debate).' },
    UNKNOWN: { description: 'The sources do not say.' },
  } satisfies Record<(typeof CHANNELS)[number], object>,
});
