import { apiError } from '../api-error.ts';
import type { RestAnswer, Route } from '../router.ts';
import type { World } from '../world.ts';

/** The application about itself; its flags say which privileged intents it has. */
export const applicationRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/applications/@me', handle: application },
  { method: 'GET', pattern: '/oauth2/applications/@me', handle: application },
  { method: 'GET', pattern: '/users/@me', handle: me },
  {
    method: 'GET',
    pattern: '/users/:user',
    handle: (world, { param }) => {
      const user = world.users.get(param('user'));
      if (user === undefined) throw apiError(10013);
      return { status: 200, body: user };
    },
  },
];

function application(world: World): RestAnswer {
  const [owner] = world.users.values();
  return {
    status: 200,
    body: {
      ...world.application,
      icon: null,
      description: '',
      type: null,
      bot: world.bot,
      bot_public: true,
      bot_require_code_grant: false,
      integration_types_config: { 0: {} },
      verify_key: '0'.repeat(64),
      flags_new: String(world.application.flags),
      redirect_uris: [],
      interactions_endpoint_url: null,
      role_connections_verification_url: null,
      owner,
      approximate_guild_count: world.servers.size,
      approximate_user_install_count: 0,
      approximate_user_authorization_count: 0,
      explicit_content_filter: 0,
      team: null,
      eligible_oauth2_scopes: ['applications.commands', 'bot'],
    },
  };
}

function me(world: World): RestAnswer {
  return {
    status: 200,
    body: { ...world.bot, mfa_enabled: false, locale: 'en-US', verified: true, email: null },
  };
}
