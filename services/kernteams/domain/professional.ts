import type { Uuid } from '@kerngraaf/platform/ids.ts';

/** Someone who works for an organisation, as one gemeente recorded her. Her id is the subject of her identity. */
export interface Professional {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly naam: string;
}
