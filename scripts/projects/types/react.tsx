/** @jsxImportSource react */
import type {} from '@odm-widgets/newsletter/jsx';
import type {} from '@odm-widgets/ward-deprivation/jsx';

export const right = (
  <odm-ward-deprivation
    ward="E05011351"
    domain="crime"
    theme="dark"
    lang="cy"
    no-chart
    heading-level="3"
    className="figures"
    onodm-load={({ model }) => console.log(model.ward.name)}
  >
    <p>Deprivation in Ardwick</p>
  </odm-ward-deprivation>
);
// @ts-expect-error no index has such a domain
export const wrongDomain = <odm-ward-deprivation domain="weather" />;
// @ts-expect-error no such theme
export const wrongTheme = <odm-ward-deprivation theme="blue" />;
// @ts-expect-error an attribute of yes and no
export const wrongPicker = <odm-ward-deprivation picker="please" />;
// @ts-expect-error a model of a ward has no such field
export const wrongModel = <odm-ward-deprivation onodm-load={({ model }) => model.weather} />;
// @ts-expect-error no such provider
export const wrongProvider = <odm-newsletter provider="pigeon" />;
