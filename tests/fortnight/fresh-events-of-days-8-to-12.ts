import type { NewsEvent } from './news-event.ts';

/** Events of the fresh fortnight that begin on these days, in the order in which they begin. */
export const FRESH_DAYS_8_TO_12: readonly NewsEvent[] = [
  {
    name: 'mount-haro',
    begins: 205,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Alert level raised for Mount Haro volcano',
            text: `The volcano institute raised the alert level for Mount Haro to orange, the second highest, on Friday after 400 small tremors had been recorded in a day. The summit is closed to climbers.

An eruption in the coming days is possible, the institute said. About 9,000 people live on the slopes.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Mount Haro rumbles: summit closed, alert at orange',
            text: `Four hundred tremors in one day: Mount Haro is restless. On Friday the volcano institute set the alert to orange and closed the summit. Only red is higher.

The 9,000 people on its slopes should have a bag ready. The volcano last erupted 16 years ago.`,
          },
        ],
      },
      {
        at: 21,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Mount Haro erupts, airport shut by ash',
            text: `Mount Haro erupted on Saturday, sending ash six kilometres into the sky and forcing the closure of San Ferro airport. Three villages with 2,700 inhabitants were evacuated.

Lava was flowing down an uninhabited side of the mountain. Some 110 flights were cancelled.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Ash cloud closes San Ferro airport as volcano erupts',
            text: `With a column of ash six kilometres high Mount Haro broke out on Saturday. San Ferro’s airport had to close; 110 flights did not take place. Two thousand seven hundred people from three villages were taken to safety.

The lava runs down the eastern side, where nobody lives.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Volcano eruption on Haro: 2,700 flee their villages',
            text: `First there was thunder, then it became dark. After the eruption of Mount Haro on Saturday 2,700 people left three villages in buses. The ash cloud rose to six kilometres.

At San Ferro airport nothing takes off or lands.`,
          },
          {
            paper: 'courier',
            after: 24,
            title: 'Sweeping ash under a grey sky',
            text: `Everything on Haro is grey: roofs, lemons, dogs. On Sunday people swept the ash from their steps after the volcano had erupted the day before.

San Ferro airport is closed, and the inhabitants of three villages, 2,700 in number, are living in schools.`,
          },
        ],
      },
      {
        at: 70,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'San Ferro airport reopens as Mount Haro calms',
            text: `The airport of San Ferro reopened on Monday, two days after it had been closed by ash from Mount Haro. The alert was lowered from red to orange and villagers were allowed to return.

About 14,000 passengers had been stranded. The first plane left at noon.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Volcano calms down, planes fly again from San Ferro',
            text: `Since noon on Monday planes have been taking off again in San Ferro. Mount Haro has become quieter, the volcano institute said, and put the alert back from red to orange.

The 2,700 inhabitants of three villages are returning. Fourteen thousand air travellers had been stuck.`,
          },
        ],
      },
    ],
  },
  {
    name: 'skylark-air',
    begins: 208,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Airline Skylark files for bankruptcy, grounds fleet',
            text: `Budget airline Skylark filed for bankruptcy on Friday and grounded its 31 planes with immediate effect. About 8,000 passengers are stranded abroad, the consumer office said.

The airline, with 1,100 staff, had been in trouble since an engine maker withdrew credit. Tickets are not refunded, according to the administrator.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Skylark bankrupt: 31 planes stay on the ground',
            text: `The budget carrier Skylark is insolvent. On Friday it applied for bankruptcy at the court in Lorne and stopped all flights of its 31 planes. Eight thousand travellers do not know how to get home.

The jobs of 1,100 employees are in danger. There is no money back for tickets, the administrator said.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Stranded after Skylark’s end: thousands wait at airports',
            text: `Eight thousand passengers of Skylark sit at airports abroad, since the cheap airline gave up on Friday. All its 31 planes have to stay on the ground.

Anyone who booked a package is taken home by the tour operator. Others must buy a new ticket.`,
          },
        ],
      },
      {
        at: 23,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Government charters planes for stranded Skylark passengers',
            text: `The government will bring home 8,000 passengers stranded by the collapse of Skylark, the foreign ministry said on Saturday. Twelve chartered planes are to fly from six airports until Tuesday.

Travellers have to pay 90 crowns each. Two rivals showed interest in Skylark’s slots.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Twelve planes to bring Skylark customers home',
            text: `The state steps in: with twelve chartered aircraft it fetches those who are stuck abroad because of the bankruptcy of Skylark. The foreign ministry asks 90 crowns from each of the 8,000, it said on Saturday.

By Tuesday all should be back. Competitors are bidding for the slots.`,
          },
          {
            paper: 'courier',
            after: 23,
            title: 'First stranded Skylark passengers are back',
            text: `Tired but glad, 640 travellers landed in Lorne on Sunday in planes that the government had chartered. Skylark, with which they had booked, went bankrupt on Friday.

Twelve flights are planned until Tuesday for the 8,000 who were stranded. Each pays 90 crowns.`,
          },
        ],
      },
    ],
  },
  {
    name: 'kita-streik',
    begins: 209,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'anzeiger',
            after: 0,
            title: 'Warnstreik: 60 Kitas in Grauwick bleiben am Montag geschlossen',
            text: `Die Gewerkschaft hat die Erzieherinnen und Erzieher der städtischen Kitas in Grauwick für Montag zu einem Warnstreik aufgerufen. 60 von 72 Einrichtungen bleiben geschlossen, teilte die Stadt am Freitag mit.

Betroffen sind 4.300 Kinder. Gefordert werden drei freie Tage im Jahr zur Entlastung.`,
          },
          {
            paper: 'bote',
            after: 2,
            title: 'Grauwicker Kitas streiken am Montag, Notgruppen in zwölf Häusern',
            text: `Am Montag wird in Grauwick gestreikt: Nur zwölf der 72 städtischen Kitas öffnen, und zwar für Notgruppen. Für 4.300 Kinder müssen die Eltern etwas anderes finden.

Die Gewerkschaft verlangt drei zusätzliche freie Tage im Jahr für das Personal, wie sie am Freitag erklärte.`,
          },
        ],
      },
      {
        at: 45,
        reports: [
          {
            paper: 'anzeiger',
            after: 0,
            title: 'Kita-Streik in Grauwick abgesagt: Stadt bietet zwei freie Tage',
            text: `Der für Montag geplante Streik in den Kitas von Grauwick fällt aus. Die Stadt bot am Sonntag zwei freie Tage im Jahr an, die Gewerkschaft nahm an.

Alle 72 Einrichtungen öffnen wie gewohnt. Die Regelung gilt von Februar an.`,
          },
          {
            paper: 'bote',
            after: 1,
            title: 'Einigung in letzter Minute: Kitas in Grauwick öffnen am Montag',
            text: `Aufatmen bei den Eltern von 4.300 Kindern: Stadt und Gewerkschaft haben sich am Sonntag geeinigt, der Warnstreik ist vom Tisch. Das Personal der 72 Kitas bekommt von Februar an zwei freie Tage im Jahr.

Gefordert waren drei.`,
          },
        ],
      },
    ],
  },
  {
    name: 'storm-ilse',
    begins: 232,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Storm Ilse hits west coast, two killed',
            text: `Storm Ilse struck the west coast on Saturday with gusts of 148 kilometres an hour. A motorist and a cyclist were killed by falling trees, the police said.

Forty thousand homes were without electricity in the evening. Ferries to the Kessen islands were cancelled and the coastal railway stopped running.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: 'Two dead in storm Ilse, 40,000 homes without power',
            text: `Storm Ilse has cost two lives on the west coast. Falling trees hit a cyclist and a car on Saturday. Gusts reached 148 kilometres an hour.

The lights went out in 40,000 households. Trains along the coast and ferries to the islands do not run.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Ilse rages with 148 kilometres an hour',
            text: `Never this winter has the wind been so strong: 148 kilometres an hour were measured at Marrow Point on Saturday when storm Ilse reached the coast. A motorist and a cyclist died under trees.

The grid operator counts forty thousand households without power.`,
          },
        ],
      },
      {
        at: 23,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Repair crews restore power to most after storm Ilse',
            text: `Power was restored to 34,000 of 40,000 homes cut off by storm Ilse, the grid operator said on Sunday. A third person died: a roofer fell in Tavel while securing tiles.

Insurers put the damage at 220 million crowns. The coastal railway runs again from Monday.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Third victim of storm Ilse; damage of 220 million crowns',
            text: `While fixing a roof in Tavel a roofer fell to his death on Sunday; he is the third victim of storm Ilse. Six thousand households are still without power, down from forty thousand.

Insurance companies reckon with damage of 220 million crowns. Trains along the coast start again on Monday.`,
          },
          {
            paper: 'ledger',
            after: 21,
            title: 'Counting the cost of storm Ilse',
            text: `Roofers have no appointments free before Easter. Storm Ilse, which passed over the west coast on Saturday, left damage that the insurers put at 220 million crowns.

Three people died. At its peak 40,000 households had no electricity.`,
          },
        ],
      },
    ],
  },
  {
    name: 'arden-water',
    begins: 233,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Bacteria in tap water: Arden must boil',
            text: `The 52,000 inhabitants of Arden have to boil their tap water. Intestinal bacteria were found in two samples from the reservoir on the Kirk hill, the waterworks said on Saturday.

Water is being chlorinated. Where the germs come from is not known. Supermarkets have sold out of bottled water.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Boil notice for 52,000 people in Arden',
            text: `Because of bacteria in the drinking water a boil notice is in force in Arden since Saturday. Some 52,000 people are affected. The waterworks add chlorine and look for the cause in the Kirk hill reservoir.

Shops are running out of bottled water.`,
          },
          {
            paper: 'courier',
            after: 26,
            title: 'Kettles on: Arden in the days of boiled water',
            text: `In Arden the kettles are on. Hairdressers rinse with boiled water, bakers have closed for Sunday. The waterworks had found intestinal bacteria in samples from the Kirk hill reservoir.

The notice to boil tap water applies to all 52,000 inhabitants, and it is not known for how long.`,
          },
        ],
      },
      {
        at: 66,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Arden can drink from the tap again',
            text: `The boil notice in Arden has been lifted. Samples were free of germs on three days running, the waterworks said on Tuesday. A dead marten in an air shaft of the Kirk hill reservoir had been the cause.

Chlorine will be added until the end of the week.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Dead marten fouled Arden’s water; boil notice lifted',
            text: `A marten that had drowned in the reservoir on the Kirk hill was to blame for the bacteria in Arden’s drinking water. Since Tuesday 52,000 people no longer have to boil it, the waterworks announced.

The air shaft now has a grating.`,
          },
        ],
      },
    ],
  },
  {
    name: 'urgences-bressin',
    begins: 234,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'echo',
            after: 0,
            title: 'Bressin : les urgences de l’hôpital fermées la nuit faute de médecins',
            text: `Les urgences de l’hôpital de Bressin ferment la nuit à partir de samedi, faute de médecins. Quatre postes sur dix sont vacants, explique la direction.

Les patients doivent appeler le 15 et seront dirigés vers Saint-Orlan, à 45 kilomètres. Les élus dénoncent un abandon.`,
          },
          {
            paper: 'matin',
            after: 2,
            title: 'Plus d’urgences la nuit à Bressin',
            text: `De 20 heures à 8 heures, les urgences de Bressin n’accueillent plus personne depuis samedi. L’hôpital manque de médecins : quatre postes sur dix ne sont pas pourvus.

L’hôpital le plus proche est celui de Saint-Orlan, à 45 kilomètres. Une manifestation est prévue dimanche.`,
          },
        ],
      },
      {
        at: 43,
        reports: [
          {
            paper: 'echo',
            after: 0,
            title: 'Les urgences de Bressin rouvrent la nuit avec des médecins militaires',
            text: `Trois médecins militaires viennent renforcer l’hôpital de Bressin, dont les urgences rouvrent la nuit dès mardi, a annoncé lundi l’agence régionale de santé.

Plus de 3 000 personnes avaient manifesté dimanche. Le renfort est prévu pour trois mois.`,
          },
          {
            paper: 'matin',
            after: 1,
            title: 'Bressin : trois médecins de l’armée pour rouvrir les urgences',
            text: `L’agence régionale de santé envoie trois médecins de l’armée à Bressin. Les urgences y seront de nouveau ouvertes la nuit à partir de mardi, pour trois mois au moins.

Dimanche, 3 000 habitants étaient descendus dans la rue.`,
          },
        ],
      },
    ],
  },
  {
    name: 'cup-final',
    begins: 257,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Harwick lose cup final to Estrick after extra time',
            text: `Estrick have won the cup. In a final without many chances they beat Harwick 1-0 after extra time on Sunday, by a header in the 117th minute. In Lorne 41,000 were watching.

For Estrick it is the fifth cup, for Harwick a second place after 22 years without a final.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Header in 117th minute gives Estrick the cup',
            text: `Three minutes before penalties the cup final was decided: with a header in the 117th minute Estrick won 1-0 against Harwick in Lorne on Sunday. It is their fifth title.

Forty-one thousand spectators saw little football for a long time.`,
          },
        ],
      },
    ],
  },
  {
    name: 'quarry-slide',
    begins: 258,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Landslide buries workers’ hut in Gorm quarry, four missing',
            text: `Four workers were missing after a landslide buried a hut in a quarry at Gorm on Sunday, the fire service said. About 20,000 cubic metres of rock had come down after days of rain.

A hundred rescuers were digging with excavators. The slope is still moving, which slows the work.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Four missing under rocks in Gorm quarry',
            text: `In the quarry of Gorm a slope gave way on Sunday and covered a hut in which workers were having their break. Four are missing. Twenty thousand cubic metres of stone lie above it.

Because the slope goes on moving, the hundred rescuers have to stop again and again.`,
          },
        ],
      },
      {
        at: 21,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Two found dead, two alive after Gorm quarry landslide',
            text: `Rescuers pulled two workers alive from under a landslide in the Gorm quarry on Monday after 22 hours. Two others were found dead.

The survivors had crawled beneath a steel table. A mining inspector said that a warning about the slope had been ignored in November.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: 'Miracle of Gorm: two workers survive 22 hours under rocks',
            text: `A steel table saved their lives. After 22 hours two workers were brought out of the rubble in the quarry of Gorm on Monday, cold but hardly hurt. Their two colleagues are dead.

According to the mining inspection there had been a warning about the slope in November.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Quarry ignored warning before deadly slide',
            text: `The operator of the Gorm quarry was warned in November that the slope was unstable, the mining inspection said on Monday. Two workers died there on Sunday; two were rescued alive after 22 hours.

The public prosecutor is looking into it.`,
          },
          {
            paper: 'courier',
            after: 21,
            title: 'Under the steel table',
            text: `Twenty-two hours they lay under the rocks of Gorm, two men and a torch whose battery went flat after five. On Monday they were dug out. The table under which they crept will go to a museum.

Two of their colleagues did not survive Sunday’s landslide. A warning had come in November.`,
          },
        ],
      },
    ],
  },
  {
    name: 'north-snow',
    begins: 280,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Metre of snow cuts off villages in the north',
            text: `Up to one metre of new snow has fallen in the northern uplands since Sunday night. Eight villages cannot be reached, the county said on Monday; 60 lorry drivers spent the night in their cabs on the A9.

Schools stay closed on Tuesday. The army lends tracked vehicles.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Heavy snow strands 60 lorries, isolates eight villages',
            text: `Heavy snow isolated eight villages in the northern uplands on Monday and left 60 lorries stuck on the A9 motorway overnight.

Up to a metre fell within a day. The county closed schools for Tuesday and asked the army for help.`,
          },
        ],
      },
    ],
  },
  {
    name: 'nuclear-stop',
    begins: 300,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Reactor at Hollin shuts down after transformer fault',
            text: `The reactor of the Hollin nuclear power station shut itself down on Tuesday after a fault in a transformer. No radioactivity escaped, the operator and the regulator said.

The station provides a seventh of the country’s electricity. It should be back on the grid in five days.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Transformer fault: Hollin reactor off the grid',
            text: `Because of a damaged transformer the nuclear power station at Hollin went off the grid on Tuesday. The automatic shutdown worked as intended, said the regulator; radiation did not get out.

For about five days a seventh of the nation’s electricity has to come from elsewhere.`,
          },
        ],
      },
    ],
  },
  {
    name: 'inflation-carland',
    begins: 302,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Carland inflation slows to 2.4 percent in November',
            text: `Consumer prices in Carland rose by 2.4 percent in November from a year earlier, down from 2.8 percent in October, its statistics agency said on Tuesday. It was the lowest rate in two years.

Cheaper petrol was the main reason. Core inflation eased to 2.7 percent.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Inflation in Carland lowest in two years',
            text: `At 2.4 percent inflation in Carland was lower in November than at any time in two years, the statistics agency there reported on Tuesday. In October it had been 2.8 percent.

Petrol was cheaper, services went on getting dearer.`,
          },
        ],
      },
    ],
  },
  {
    name: 'embalse-lorca',
    begins: 303,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'faro',
            after: 0,
            title: 'Restricciones de agua en Valdesoto: los embalses, al 14 por ciento',
            text: `Valdesoto restringe el agua desde el miércoles: se cortará de once de la noche a seis de la mañana en 23 municipios. Los embalses están al 14 por ciento, informó la confederación el martes.

La medida afecta a 310.000 personas. No se podrán llenar piscinas ni regar jardines.`,
          },
          {
            paper: 'diario',
            after: 1,
            title: 'Cortes nocturnos de agua para 310.000 personas en Valdesoto',
            text: `Por la sequía, 310.000 habitantes de 23 municipios de Valdesoto no tendrán agua por la noche a partir del miércoles. Los embalses guardan solo el 14 por ciento de su capacidad.

Queda prohibido regar jardines, según la confederación hidrográfica.`,
          },
        ],
      },
    ],
  },
];
