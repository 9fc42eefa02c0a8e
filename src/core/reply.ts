/**
 * What a command answers, as a plain value that knows nothing of Discord. Text in it may come
 * from anywhere: rendering escapes every string, so it can neither ping, nor open a link, nor
 * leave the place it was put in. Only the spans below make anything but plain words.
 */
export interface Reply {
  /** `trouble` is drawn in the colour of a warning. */
  readonly tone?: 'trouble';
  /** Top to bottom. Longer than one message can hold is split between blocks. */
  readonly blocks: readonly Block[];
  /** ISO 639-1 of the bot's own words in it, where it is for a whole channel; none = the reader's. */
  readonly language?: string;
  /** Below the blocks, to be downloaded. */
  readonly files?: readonly ReplyFile[];
}

/** A dialog to be filled in; what is filled in goes to its action. It has to come at once. */
export interface Form {
  /** Up to 45 characters. */
  readonly title: Words;
  readonly action: ActionRef;
  /** As the key of a button: comes back from outside and is not trusted. */
  readonly key: string;
  /** One to five. */
  readonly fields: readonly FormField[];
}

/** A text to be typed. */
export interface FormField {
  /** Names the text among what is filled in. */
  readonly name: string;
  /** Up to 45 characters. */
  readonly label: Words;
  /** Up to 100 characters. */
  readonly hint?: Words;
  /** UTF-16 units. */
  readonly longest: number;
}

/** A text file that comes with a reply. */
export interface ReplyFile {
  /** Letters, digits, dots and hyphens: Discord changes others. */
  readonly name: string;
  /** Sent as UTF-8. */
  readonly text: string;
}

/**
 * Words of the bot's own, which the reader sees in their language; made by `say` of the words'
 * room, which knows the phrases.
 */
export interface Said {
  readonly phrase: string;
  /** What stands at the phrase's places, by their names. */
  readonly with?: Readonly<Record<string, number | Text | Day>>;
}

/** A calendar day as it is written in the reader's language, "Wednesday 25 November". */
export interface Day {
  /** Epoch milliseconds. */
  readonly day: number;
  /** IANA name of the zone whose day is meant. */
  readonly timezone: string;
}

/** Plain words, from anywhere or the bot's own. */
export type Words = string | Said;

/** A stretch of a line. */
export type Span =
  | Words
  | { readonly bold: Words }
  | { readonly italic: Words }
  /** Struck out: said once, and no longer. */
  | { readonly struck: Words }
  | { readonly code: string }
  /** Id of a channel, shown by its name to those who see it. */
  | { readonly channel: string }
  /** Http(s) only; with another address only the words are shown. */
  | { readonly link: Words; readonly to: string }
  /** Epoch milliseconds, shown in the reader's own zone: `relative` is "3 hours ago". */
  | { readonly time: number; readonly as: 'relative' | 'date' | 'moment' };

/** One span or several in a row. */
export type Text = Span | readonly Span[];

/** A part of a reply, as wide as the message. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'quote' | 'note'; readonly text: Text }
  | { readonly kind: 'bullets'; readonly items: readonly Text[] }
  | Pictured
  | { readonly kind: 'rule' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | Choice;

/** One to three texts beside a small picture; without the picture where its address will not do. */
export interface Pictured {
  readonly kind: 'pictured';
  readonly blocks: readonly {
    readonly kind: 'heading' | 'paragraph' | 'note';
    readonly text: Text;
  }[];
  /** Address of the picture, http(s). */
  readonly image: string;
}

/** Names what a press does, and the version of its key's meaning. */
export interface ActionRef {
  /** Lower case with hyphens, one meaning in the whole bot. */
  readonly name: string;
  /** Raised when keys change their meaning, so that old buttons say so instead of misfiring. */
  readonly version: number;
}

/** At most five in a block (Discord's row). */
export type Button =
  | {
      readonly label: Words;
      readonly action: ActionRef;
      /** What the action is about; comes back from outside and is not trusted. Up to 60 characters. */
      readonly key: string;
      readonly main?: boolean;
      readonly disabled?: boolean;
    }
  | { readonly label: Words; readonly to: string };

/** A menu to choose one of up to 25 (Discord's limit); its value comes back from outside as well. */
export interface Choice {
  readonly kind: 'choice';
  readonly action: ActionRef;
  readonly key: string;
  readonly prompt: Words;
  readonly options: readonly {
    readonly label: Words;
    readonly value: string;
    readonly detail?: Words;
  }[];
}
