import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { WardDeprivation } from '@odm-widgets/ward-deprivation';

@Component({
  selector: 'site-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <odm-ward-deprivation #widget ward="E05011351" authority="E08000003" (odm-load)="showName(widget)">
        <a href="https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025"
          >Deprivation in Ardwick, from the English Indices of Deprivation</a
        >
      </odm-ward-deprivation>
      <output>{{ ward() }}</output>
    </main>
  `,
})
export class Site {
  readonly ward = signal('');

  showName({ model }: WardDeprivation): void {
    this.ward.set(model?.ward.name ?? '');
  }
}
