import type { recovery as japanese } from '../ja/recovery';
import type { Widen } from '../widen';

export const recovery = {
  title: 'Taking out the stored data',
  lead: 'On this page you can take out the answers that are left on this PC when the screens of the check do not work. Nothing is sent anywhere.',
  advice:
    'First keep the topmost entry with “Take out as a file”. Then press “Open this”. If no screen appears, come back to this page and try the entries below, one after another.',
  none: 'The browser of this PC has no data of this check. If you have a save file, open the check and choose the file under “Open a save file”.',
  open: 'Open what was last properly saved',
  openThis: 'Open this',
  takeOut: 'Take out as a file',
  show: 'Show as text',
  text: 'The data as text',
  textHint: 'If no file can be taken out, select all of it, copy it, paste it into Notepad and save it.',
  copy: 'Copy the text',
  copied: 'Copied. Paste it into Notepad and save it.',
  notCopied: 'It could not be copied. Select all of the text and copy it yourself.',
  takenOut: '“{{name}}” has been taken out. Check your downloads folder.',
  failed: 'It did not work. Close the other tabs in which the check is open and press again.',
  back: 'Open the check again',
  erased: 'The data on this PC has been erased',
  erasedHint: 'Everything was erased in another tab. Please close this tab.',
  prefix: 'telework-check',
  summary: '{{body}}, {{count}} answers, change no. {{rev}}',
  unnamed: 'no name',
  unreadable: 'The check cannot read this data. Take it out as a file and show it to the IT officer.',
  unknownTime: 'time not known',
  kinds: {
    current: 'Last save',
    mirror: 'Copy made when the page was left',
    previous: 'The save before the last',
    point: 'Restore point',
    aside: 'Data put aside',
    damaged: 'Damaged data',
  },
  named: '{{kind}}: {{when}}',
} as const satisfies Widen<typeof japanese>;
