import { kit } from '../../locales/ja/kit';
import { escaped } from '../../reports/html/escape';
import { ONE_FILE } from '../building/oneFile';
import { caching, HTML_TYPE } from './responseHeaders';

type Headers = readonly (readonly [string, string])[];

const { unchanged, adapt, assets, storage } = kit.config;

const types: readonly (readonly [string, string])[] = [
  ['.html', HTML_TYPE],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
];

/** For Internet Information Services, in the folder of the file. */
export function webConfig(headers: Headers): string {
  const lines = (indent: string, each: readonly string[]) => each.map((line) => `${indent}${line}`).join('\n');
  const custom = headers.map(([name, value]) => `<add name="${escaped(name)}" value="${escaped(value)}" />`);
  const mimes = types.flatMap(([end, type]) => [
    `<remove fileExtension="${end}" />`,
    `<mimeMap fileExtension="${end}" mimeType="${type}" />`,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${unchanged} -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="${ONE_FILE}" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines('        ', custom)}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <staticContent>
${lines('      ', mimes)}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
  <!-- ${assets} -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** For nginx, as a file of its conf.d folder. */
export function nginxConf(headers: Headers): string {
  const added = headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');
  return `# ${unchanged}
# ${assets}
map $uri $telework_check_cache {
    default "${caching.page}";
    ~/assets/ "${caching.assets}";
}

server {
    listen 80;
    # ${adapt}
    server_name telework.example.lg.jp;
    root /srv/telework-check;

    index ${ONE_FILE};
    autoindex off;
    server_tokens off;
    charset utf-8;
    charset_types text/css text/javascript application/javascript application/json;

${added}
    add_header Cache-Control $telework_check_cache always;

    location / {
        limit_except GET {
            deny all;
        }
        try_files $uri $uri/ =404;
    }
}
`;
}

/** For S3 and what speaks as it does. */
export function objectStorageText(headers: Headers): string {
  const meta = [['Content-Type', HTML_TYPE] as const, ['Cache-Control', caching.page] as const];
  const listed = (each: Headers) => each.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  return `${storage.title}

${storage.bucket}

${storage.meta}
${listed(meta)}

${storage.command}
  aws s3 cp ${ONE_FILE} s3://BUCKET/${ONE_FILE} --endpoint-url https://STORAGE --content-type "${HTML_TYPE}" --cache-control "${caching.page}"

${storage.headers}
${listed(headers)}

${storage.without}
${unchanged}
${storage.end}
`;
}
