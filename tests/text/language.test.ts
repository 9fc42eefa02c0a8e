import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

it.each([
  [
    'en',
    'The council said on Monday that the harbour would stay closed until the storm has passed.',
  ],
  ['de', 'Der Hafen bleibt nach Angaben der Stadt geschlossen, bis der Sturm vorüber ist.'],
  ['fr', 'Le port restera fermé jusqu’à ce que la tempête soit passée, a dit la mairie lundi.'],
  ['es', 'El puerto seguirá cerrado hasta que pase la tormenta, dijo el lunes el ayuntamiento.'],
  ['it', 'Il porto resterà chiuso finché la tempesta non sarà passata, ha detto il comune.'],
  ['pt', 'O porto vai continuar fechado até que a tempestade passe, disse a câmara na segunda.'],
  ['nl', 'De haven blijft dicht tot de storm voorbij is, zei de gemeente maandag in een brief.'],
  ['sv', 'Hamnen förblir stängd tills stormen har dragit förbi, sade kommunen på måndagen.'],
  [
    'da',
    'Havnen forbliver lukket, indtil stormen er drevet over, sagde kommunen mandag, og det er godt.',
  ],
  ['pl', 'Port pozostanie zamknięty, dopóki nie minie sztorm, poinformował w poniedziałek urząd.'],
  ['cs', 'Přístav zůstane zavřený, dokud bouře nepřejde, řekl v pondělí úřad.'],
  ['tr', 'Belediye pazartesi günü fırtına geçene kadar limanın kapalı kalacağını söyledi.'],
  ['ru', 'Порт останется закрытым, пока не пройдёт шторм, сообщила в понедельник администрация.'],
  ['uk', 'Порт залишиться закритим, доки не мине шторм, повідомила в понеділок міська рада.'],
  ['ar', 'قالت البلدية إن الميناء سيبقى مغلقا حتى تمر العاصفة.'],
  ['he', 'הנמל יישאר סגור עד שהסערה תחלוף.'],
  ['el', 'Το λιμάνι θα μείνει κλειστό μέχρι να περάσει η καταιγίδα.'],
  ['hi', 'तूफ़ान के गुज़रने तक बंदरगाह बंद रहेगा।'],
  ['ja', '嵐が過ぎるまで港は閉鎖されたままだ。'],
  ['zh', '市政府周一表示，港口将关闭至风暴过去。'],
  ['ko', '폭풍이 지나갈 때까지 항구는 폐쇄된다.'],
  ['th', 'ท่าเรือจะปิดจนกว่าพายุจะผ่านไป'],
  ['hy', 'Նավահանգիստը փակ կմնա։'],
])('tells %s by a sentence', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it('tells the language of a text that quotes another', () => {
  const text =
    '„We will not sail until the storm has passed“, sagte der Kapitän am Montag, und auch die Stadt will den Hafen erst wieder öffnen, wenn der Sturm vorüber ist und der Kran gesichert wurde.';
  expect(detectLanguage(text)).toBe('de');
});

it('does not guess where there is nothing to go by', () => {
  for (const text of ['', '12 34', '???', 'x', 'asdf qwer zxcv', '🎉🎉🎉']) {
    expect(detectLanguage(text), text).toBeNull();
  }
});

it('answers two letters or nothing for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(detectLanguage(text) ?? 'xx').toMatch(/^[a-z]{2}$/);
    }),
    { seed: 3, numRuns: 100 },
  );
});
