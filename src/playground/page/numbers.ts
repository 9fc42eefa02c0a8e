import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType as Channels,
  ComponentType,
  MessageType as Messages,
} from 'discord-api-types/v10';

/** Discord's numbers that the page knows, under Discord's names: a page loads no library for them. */
export const Kind = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
} as unknown as typeof ComponentType;

/** Of a command's options. */
export const Option = {
  Subcommand: 1,
  SubcommandGroup: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as unknown as typeof ApplicationCommandOptionType;

export const CommandKind = {
  ChatInput: 1,
  User: 2,
  Message: 3,
} as unknown as typeof ApplicationCommandType;

export const ChannelType = {
  GuildText: 0,
  DM: 1,
  GuildAnnouncement: 5,
  AnnouncementThread: 10,
  PublicThread: 11,
  PrivateThread: 12,
  GuildForum: 15,
} as unknown as typeof Channels;

export const MessageType = {
  ThreadCreated: 18,
  Reply: 19,
  ChatInputCommand: 20,
} as unknown as typeof Messages;

/** Bits of a message's flags. */
export const Flag = {
  Crossposted: 1 << 0,
  HasThread: 1 << 5,
  Loading: 1 << 7,
  IsComponentsV2: 1 << 15,
} as const;
