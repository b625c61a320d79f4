import type { Tool } from '../core/advice';
import type { GateId, QuestionId, ToolId } from './ids';
import type { SourceId } from './sources';

interface ContentTool extends Tool {
  readonly id: ToolId;
  readonly addresses: readonly QuestionId[];
  readonly needs: readonly (ToolId | GateId)[];
  readonly sources: readonly SourceId[];
}

export const tools = [
  {
    id: 'chat',
    addresses: ['contact-tools', 'communication-habits', 'shared-examples'],
    needs: [],
    sources: [
      'casebook',
      'gamagori-22',
      'logo-nikkei',
      'logo-fukaya',
      'logo-shiga',
      'logo-osaka',
      'kamisato',
      'machida',
    ],
  },
  {
    id: 'groupware',
    addresses: ['communication-habits', 'office-load', 'application-procedure', 'shared-examples'],
    needs: ['remote-access'],
    sources: ['casebook', 'taketomi', 'kimotsuki'],
  },
  {
    id: 'web-meeting',
    addresses: ['contact-tools', 'communication-habits', 'visit-reduction'],
    needs: ['headset-display'],
    sources: ['casebook', 'asahi-rule', 'matsumoto', 'kanazawa', 'machida'],
  },
  {
    id: 'document-management',
    addresses: ['e-approval', 'document-access', 'paper-dependence'],
    needs: [],
    sources: ['casebook', 'minowa-fujitsu', 'nobo-news', 'toshima-it', 'hamamatsu', 'eiheiji'],
  },
  {
    id: 'finance-approval',
    addresses: ['e-approval'],
    needs: [],
    sources: ['casebook', 'eiheiji'],
  },
  {
    id: 'attendance',
    addresses: ['working-time', 'application-procedure'],
    needs: [],
    sources: ['casebook', 'nobo-news', 'nagi', 'mhlw'],
  },
  {
    id: 'file-sharing',
    addresses: ['document-access', 'paper-fallback'],
    needs: ['information'],
    sources: ['casebook', 'eiheiji'],
  },
  {
    id: 'remote-access',
    addresses: ['access-method', 'outside-line'],
    needs: ['access', 'information', 'device'],
    sources: ['casebook', 'ipa-terms', 'ipa-lgwan', 'jlis', 'mic-sec'],
  },
  {
    id: 'terminal',
    addresses: ['terminals', 'portable-pcs'],
    needs: ['access', 'device'],
    sources: ['casebook', 'gamagori-22', 'higashimurayama', 'soka', 'yokohama', 'kamakura', 'ipa-terms'],
  },
  {
    id: 'mdm',
    addresses: ['device-protection', 'incident-contact'],
    needs: [],
    sources: ['saza', 'gosho'],
  },
  {
    id: 'public-smartphone',
    addresses: ['call-handling', 'contact-tools', 'office-load'],
    needs: ['mdm'],
    sources: ['casebook', 'nobo-news', 'saza', 'shime', 'mitoyo-s', 'hiratsuka', 'katsuyama'],
  },
  {
    id: 'wifi',
    addresses: ['portable-pcs', 'other-places', 'paper-fallback'],
    needs: [],
    sources: ['casebook', 'nobo-mayor', 'toshima-it', 'mitoyo-k', 'seiyo'],
  },
  {
    id: 'headset-display',
    addresses: ['terminals'],
    needs: [],
    sources: ['soka'],
  },
  {
    id: 'privacy-filter',
    addresses: ['device-protection', 'other-places'],
    needs: [],
    sources: ['ipa-terms'],
  },
  {
    id: 'paperless-meeting',
    addresses: ['paper-fallback', 'paper-dependence'],
    needs: ['terminal', 'wifi'],
    sources: ['asahi-2020', 'nakano'],
  },
  {
    id: 'online-application',
    addresses: ['visit-reduction'],
    needs: [],
    sources: ['chousha', 'nobo-mayor'],
  },
] as const satisfies readonly ContentTool[];
