import type { QuestionWords } from './question-words.ts';

/** French. */
export const FR: QuestionWords = {
  kinds: [
    [
      'duration',
      'combien de temps, depuis quand, depuis combien de temps, pendant combien de temps',
    ],
    ['age', 'quel âge'],
    ['money', 'combien coûte, combien coûtent, combien a coûté, combien ont coûté, à combien'],
    ['number', 'combien de, combien'],
    ['size', 'à quelle vitesse, à quelle hauteur, à quelle distance'],
    ['time', 'quand, à quelle heure, à quelle date'],
    ['manner', 'comment'],
    ['reason', 'pourquoi, pour quelle raison'],
    ['person', 'qui, à qui, de qui'],
    ['place', "où, d'où"],
  ],
  whether:
    'est ce que, est ce qu, y a t il, a t il, a t elle, a t on, ont ils, ont elles, est il, est elle, sont ils, sont elles, peut on, va t il, va t elle',
  money: 'coûte coûtent coûter coûté prix payer paie paient payé argent gagne amende salaire',
  naming: 'appelle',
  which: 'quel quelle quels quelles',
  nouns: [
    ['time', 'année an jour date mois siècle heure'],
    ['place', 'ville pays lieu endroit région département village île rue fleuve capitale'],
    ['person', 'personne homme femme ministre président joueur entraîneur juge'],
    ['amount', 'pourcentage part taux'],
    ['money', 'prix somme montant'],
    ['reason', 'raison cause'],
  ],
  onward: 'et, mais, qu en est il, ou, alors, aussi',
  pronouns: 'il elle ils elles lui leur leurs cela ça celui celle ceux celles ceci son sa ses',
  kept: 'contre',
  light:
    'va vont ira iront aller fait faire dure duré passe passé arrive arrivé appelle nom gens personne personnes chose sorte type fois année lieu',
};

/** Spanish. */
export const ES: QuestionWords = {
  kinds: [
    ['number', 'cuántos, cuántas, cuantos, cuantas'],
    ['duration', 'cuánto tiempo, desde cuándo, cuánto dura, cuánto duró'],
    ['age', 'qué edad, cuántos años tiene'],
    ['time', 'cuándo, cuando, a qué hora'],
    ['amount', 'cuánto, cuánta, cuanto, cuanta'],
    ['manner', 'cómo'],
    ['reason', 'por qué, por que, a qué se debe, para qué'],
    ['person', 'quién, quiénes, quien, quienes, a quién, de quién'],
    ['place', 'dónde, donde, adónde, de dónde'],
  ],
  whether:
    'hubo, hay, habrá, ha, han, es, son, fue, fueron, está, están, se, puede, pueden, va, van, sigue, siguen',
  money:
    'cuesta cuestan costar costará costarán costó precio pagar paga pagan dinero gana cobra multa salario',
  naming: 'llama llamó',
  which: 'qué cuál cuáles',
  nouns: [
    ['time', 'año día fecha mes siglo hora'],
    ['place', 'ciudad país lugar región provincia pueblo isla calle río capital estado'],
    ['person', 'persona hombre mujer ministro presidente jugador entrenador juez'],
    ['amount', 'porcentaje cantidad tasa'],
    ['money', 'precio suma'],
    ['reason', 'razón causa motivo'],
  ],
  onward: 'y, pero, o, entonces, también, qué hay de, qué pasa con',
  pronouns:
    'él ella ello ellos ellas su sus esto eso este esta estos estas ese esa esos esas allí ahí aquello',
  kept: 'contra',
  light:
    'hace hará harán hacer va van irán ir está están dura duró pasa pasó ocurre ocurrió llama llamó nombre gente persona personas cosa tipo vez año lugar',
};

/** Italian. */
export const IT: QuestionWords = {
  kinds: [
    ['number', 'quanti, quante'],
    ['duration', 'quanto tempo, da quando, da quanto'],
    ['age', 'quanti anni ha'],
    ['time', 'quando, a che ora'],
    ['amount', 'quanto, quanta'],
    ['reason', 'perché, come mai'],
    ['person', 'chi, a chi, di chi'],
    ['place', 'dove, da dove'],
  ],
  whether: "è, sono, era, ci sono, c'è, ha, hanno, si può, sarà, saranno",
  money: 'costa costano costerà prezzo pagare paga soldi multa',
  naming: 'chiama',
  which: 'quale quali che',
  nouns: [
    ['time', 'anno giorno data mese secolo ora'],
    ['place', 'città paese luogo regione provincia isola via fiume capitale stato'],
  ],
  onward: 'e, ma, o, allora, anche',
  pronouns: 'lui lei egli ella esso essa loro suo sua suoi sue questo questa ciò',
  kept: 'contro',
  light: 'succede successo chiama nome gente persona persone cosa tipo volta anno luogo',
};

/** Portuguese. */
export const PT: QuestionWords = {
  kinds: [
    ['number', 'quantos, quantas'],
    ['duration', 'quanto tempo, desde quando'],
    ['age', 'que idade, quantos anos tem'],
    ['time', 'quando, a que horas'],
    ['amount', 'quanto, quanta'],
    ['reason', 'por que, por quê, porquê'],
    ['person', 'quem'],
    ['place', 'onde, aonde, de onde'],
  ],
  whether: 'é, são, foi, foram, há, houve, está, estão, pode, podem, será',
  money: 'custa custam custar custará preço pagar paga dinheiro multa',
  naming: 'chama',
  which: 'qual quais que',
  nouns: [
    ['time', 'ano dia data mês século hora'],
    ['place', 'cidade país lugar região estado ilha rua rio capital'],
  ],
  onward: 'e, mas, ou, então, também',
  pronouns:
    'ele ela eles elas lhe lhes seu sua seus suas dele dela isto isso aquilo este esta ali lá',
  kept: 'contra',
  light: 'acontece aconteceu chama nome pessoa pessoas coisa tipo vez ano lugar',
};
