/** The package has no types for its schemas; spec-check asks for each by name. */
declare module 'discord-api-spec/zod';
