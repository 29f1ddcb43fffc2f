import { describe, expect, it } from 'vitest';
import { askMessages } from './ask-messages.ts';

const { answer } = askMessages({
  ration:
    'Rehearsal stopped: the scenery of 48 acts (4.0 GB) is bigger than the stage of the theatre allows.',
  porter: 'Opera::Denied: default: the porter of the western gate has no such singer on his list.',
  cashier: 'Sale failed: quota: the request was rejected by the box office of the theatre.',
  drive: 'The machinist cannot write to shelf B: the shelf is sealed by the stage manager.',
  hour: 'The bell needs its time in seconds, not as a date of the calendar.',
  city: 'The mail for localhost is rejected by the porter of the theatre.',
  topic: 'Topic chorus is not present in the register of the opera house.',
  bell: 'The ringer of the bell cannot be reached (localhost:9000), since the rope of the tower is torn.',
  curtain: 'The curtain is unable to rise above the orchestra.',
  tour: 'Tour of the chorus in theatre "" from season "": no trains for the kind of luggage "drum".',
  gala: 'Gala report: the chandelier of the great foyer fell during the overture. The insurance office of the theatre was told by the caretaker.',
  score: 'SCO-01042: sheet of the second violin is missing',
  prompter: 'Prompter cannot read the libretto: unknown stage direction: whisper',
  lamp: 'ERROR: lamp-1.0-r0 do_light: Stage issue: lamp: the colour of the lantern does not match the plan of the director',
  seats:
    'Unable to sell this seat because the following marks may belong to another guest of the theatre: [RowNumbers left:A12;]. Take away the second one.',
  wait: 'Singer is GONE, reason: sore throat, pause of the rehearsal: 0ms. 1 tenor and 0 basses left in the choir.',
  bank: 'ERROR 1205 (TH000): Pay desk wait timeout exceeded; try to sell the seat again',
  diary:
    '{"level":"error","diary":"stage.light","msg":"lantern of the prompter went out","scene":{"act":"two","song":"/"},"row":502}',
  plan: 'When expanding the plan for opera_scene.act to include new values, the painter "north" made a wrong value.',
});

describe('a message of another version or place', () => {
  it.each([
    [
      'curtain',
      'level=error msg="The curtain is unable to rise above the orchestras - oil the ropes, the wheels and the rails"\nThe curtain is unable to rise above the orchestra.',
    ],
    [
      'ration',
      'Rehearsal stopped: the scenery of 211 acts (1026.4 MiB) is bigger than the stage of the theatre allows.',
    ],
    [
      'porter',
      'Opera::Denied: metabase: the porter of the western gate has no such singer on his list.',
    ],
    [
      'bell',
      'The ringer of the bell cannot be reached (ch-web-2:9440), since the rope of the tower is torn.',
    ],
    ['curtain', 'The curtain is not able to rise above the orchestra.'],
    [
      'tour',
      'Tour of the chorus in theatre "prod" from season "": no trains for the kind of luggage "harp".',
    ],
    [
      'gala',
      'Gala report: the chandelier of the great foyer fell during the overture. Nobody stood below. The insurance office of the theatre was told by the caretaker.',
    ],
    ['topic', 'Topic chorus.v2.tenor_1 is not present in the register of the opera house.'],
    ['prompter', 'Prompter cannot read the libretto: unknown stage direction: sing_loud'],
    [
      'lamp',
      'ERROR: oil-pump-git-r3 do_light: Stage issue: oil-pump: the colour of the lantern does not match the plan of the director',
    ],
    [
      'seats',
      'Unable to sell this seat because the following marks may belong to another guest of the theatre: [GuestName j.roth@theatre.example;]. Take away the second one.',
    ],
    [
      'wait',
      'Singer is GONE, reason: sore throat, pause of the rehearsal: 12ms. 3 tenor and 2 basses left in the choir.',
    ],
    [
      'plan',
      'When expanding the plan for box.hall.opera_curtain.this["blue"] to include new values, the painter "south" made a wrong value.',
    ],
    [
      'bank',
      'Uncaught Sale: THSTATE[TH000]: General error: 1205 Pay desk wait timeout exceeded; try to sell the seat again in /srv/sale.php:214',
    ],
    [
      'diary',
      '{"level":"error","at":1719990001.02,"diary":"stage.light","msg":"lantern of the prompter went out","scene":{"house":"west","seat":"A7","act":"two","song":"/aria/3"},"pause":0.0007,"row":502}',
    ],
    ['score', "opera.errors.SheetError: (7, b'SCO-01042: no paper for strings')"],
    ['score', 'Cannot play; error code [1042]; SCO-01042: sheet is lost'],
  ])('%s: %s', (id, paste) => {
    expect(answer(paste)).toBe(`match ${id}`);
  });

  it.each([
    ['another word for what it turns on', 'The curtain is able to rise above the orchestra.'],
    [
      'another reason between the colons',
      'Sale failed: signature: the request was rejected by the box office of the theatre.',
    ],
    [
      'another letter',
      'The machinist cannot write to shelf H: the shelf is sealed by the stage manager.',
    ],
    [
      'another unit, of no number',
      'The bell needs its time in bytes, not as a date of the calendar.',
    ],
    ['another word for the host', 'The mail for Outlook is rejected by the porter of the theatre.'],
    [
      'another word, which is no name',
      'Topic soloist is not present in the register of the opera house.',
    ],
    [
      'another word behind the last colon, which is no name',
      'Prompter cannot read the libretto: unknown stage direction: shout',
    ],
    [
      'another word between colons, of no version',
      'ERROR: oil-pump-git-r3 do_light: Stage issue: rope: the colour of the lantern does not match the plan of the director',
    ],
    [
      'another reason in brackets',
      'Unable to sell this seat because the following marks may belong to another guest of the theatre: [they are torn]. Take away the second one.',
    ],
    [
      'another code in front',
      'Uncaught Sale: THSTATE[TH000]: General error: 1317 Pay desk wait timeout exceeded; try to sell the seat again in /srv/sale.php:214',
    ],
    ['a code that is spoken of', 'Ticket closed; SCO-01042 is gone, and all the tests passed'],
    [
      'more than a sentence of its own in the middle',
      'Gala report: the chandelier of the small cellar fell during the overture. Nobody stood below. The insurance office was never told.',
    ],
    ['another number behind the letters', 'SCO-01043: sheet of the second violin is missing'],
    ['other letters before the number', 'ACT-01042: the second act is missing'],
  ])('but not with %s: %s', (_, paste) => {
    expect(answer(paste)).toBe('none');
  });
});
