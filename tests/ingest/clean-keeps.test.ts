import { describe, expect, it } from 'vitest';
import { clean } from '../../src/ingest/clean.ts';

const kept = (...lines: string[]) =>
  clean(['A headline over it', ...lines].join('\n\n')).text.split('\n\n');

describe('what belongs to the article stays', () => {
  it('a story about cookies', () => {
    const story = [
      'The assembly’s website will no longer set cookies, its speaker said on Tuesday.',
      '“We use cookies because everybody does,” the old notice had said for eleven years.',
      'Cookies let a site recognise its readers, and the speaker called that a bad habit of ours.',
      'This website uses the names of the harbour’s boats instead, a joke that our readers liked.',
      'The notice goes on Friday, with nobody left to click it away.',
    ];
    expect(kept(...story)).toEqual(story);
  });

  it('a story about comments and newsletters, with subheadings', () => {
    const story = [
      'Readers left 40,000 comments under one article about the ferry, a record for the paper.',
      'Comments',
      'Most of the comments were polite, the editor said, and about one in nine was deleted in the end.',
      'Newsletters',
      'The paper will send the best of them round in a newsletter, which the printers call a revival.',
    ];
    const text = kept(...story);
    expect(text).toContain(story[2]);
    expect(text).toContain(story[4]);
  });

  it('a copyright dispute', () => {
    const story = [
      'Copyright law does not protect the names of boats, the regional court found on Monday.',
      '“All rights reserved,” the label said, and the judge was not impressed by that.',
    ];
    expect(kept(...story)).toEqual(story);
  });

  it('a last sentence that closes with a German quotation mark', () => {
    const story = [
      'Die Fähre nach Tarrow bleibt auch am Dienstag im Hafen, teilte die Reederei am Abend mit.',
      '„Heute fährt hier keiner mehr hinaus.“',
    ];
    expect(kept(...story, 'Teilen', 'Drucken', 'Schlagwörter: Fähre, Sturm')).toEqual(story);
  });

  it('lists, results and a list after a colon at the end', () => {
    const story = [
      'The Rovers won the cup final on Saturday after a long evening in the rain of Mereham.',
      'The results of the other matches:',
      'Grauwick 2, Sarnby 1',
      '- Tarrow 0, Ruddelbeck 0',
    ];
    expect(kept(...story)).toEqual(story);
  });

  it('subheadings and short lines inside it', () => {
    const story = [
      'The dam is to be repaired within two years, and the lake will be lowered for that by a metre.',
      'Back to the drawing board',
      'An earlier plan had failed because the joints were in a worse state than anybody had expected.',
      'Data',
      'The engineers will need a third less concrete than the first plan had foreseen for the wall.',
      'More from less',
      'More – and that is new – will come from the quarry below the dam, the engineers said on Friday.',
    ];
    expect(kept(...story)).toEqual(story);
  });

  it('sentences that begin as a site’s requests do', () => {
    const story = [
      'Share this burden with us or lose the ferry, the islands’ council told the assembly on Monday.',
      'By continuing to delay, the minister said, the region would only lose more of its boats.',
      'Follow the money, the auditor advised, and the ramp’s bill is found in three different budgets.',
    ];
    expect(kept(...story)).toEqual(story);
  });

  it('“No comment” and other words that a page’s foot has too', () => {
    const story = [
      'The harbour master was asked about the crane, its age and the inspection that never happened.',
      'No comment.',
      'The insurer was asked the same on the next morning and answered at length for once that day.',
      'Ihre Meinung zählt',
      'The vote on the new crane is open to all who live in the harbour quarter until the autumn ends.',
    ];
    expect(kept(...story)).toEqual(story);
  });

  it('text without a single full stop, in scripts that have none', () => {
    const story = [
      'ท่าเรือจะได้รับการซ่อมแซมก่อนพายุฤดูหนาวมาถึง เจ้าหน้าที่ท่าเรือกล่าวเมื่อวันจันทร์ที่ผ่านมา',
      'งานจะใช้เวลาสิบเอ็ดสัปดาห์และเรือประมงจะใช้อ่าวด้านในจนกว่ากำแพงจะปลอดภัยอีกครั้งหนึ่ง',
    ];
    expect(kept(...story)).toEqual(story);
  });

  it('a body in lower case without punctuation', () => {
    const story = [
      'harbour wall repaired',
      'council votes for it',
      'boats move to the inner basin',
    ];
    expect(kept(...story)).toEqual(story);
  });
});
