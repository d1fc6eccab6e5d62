<?php
/**
 * What the plugin says, in English and in Welsh. What a widget says comes with the widget.
 *
 * @package ODM_Widgets
 */

defined( 'ABSPATH' ) || exit;

const ODM_WIDGETS_STRINGS = array(
	'en' => array(
		'settings'      => 'ODM Widgets',
		'files'         => 'Scripts and figures',
		'files_help'    => 'Address of the folder that holds “embed” and “dataset” of this version. Leave it empty to load them from jsDelivr, which browsers check against the hash that comes with this plugin.',
		'pages'         => 'Pages of places',
		'pages_help'    => 'Address of the site that “odm-widgets pages” wrote, or its folder on this server. What a widget shows without scripts is taken from its folder “w”. Without it, posts show what their authors wrote, or a link.',
		'origins'       => 'Other services',
		'origins_help'  => 'One address on each line, such as https://example.us1.list-manage.com. Widgets in posts may ask these and this site, and no other: calendars of an events list, the service of a newsletter form.',
		'wrong_address' => 'This is no address that can be used, so it was not saved: %s',
		'options'       => 'What is shown',
		'more'          => 'More options',
		'unset'         => '(as usual)',
		'link'          => 'Figures of Open Data Manchester',
	),
	'cy' => array(
		'settings'      => 'Teclynnau ODM',
		'files'         => 'Sgriptiau a ffigurau',
		'files_help'    => 'Cyfeiriad y ffolder sy’n dal “embed” a “dataset” y fersiwn hon. Gadewch yn wag i’w llwytho o jsDelivr; mae porwyr yn eu gwirio yn erbyn y stwnsh a ddaw gyda’r ategyn hwn.',
		'pages'         => 'Tudalennau lleoedd',
		'pages_help'    => 'Cyfeiriad y safle a ysgrifennodd “odm-widgets pages”, neu ei ffolder ar y gweinydd hwn. O’i ffolder “w” y daw’r hyn y mae teclyn yn ei ddangos heb sgriptiau. Hebddo, mae cofnodion yn dangos yr hyn a ysgrifennodd eu hawduron, neu ddolen.',
		'origins'       => 'Gwasanaethau eraill',
		'origins_help'  => 'Un cyfeiriad ar bob llinell, megis https://example.us1.list-manage.com. Caiff teclynnau mewn cofnodion ofyn i’r rhain ac i’r safle hwn, ac i neb arall: calendrau rhestr digwyddiadau, gwasanaeth ffurflen gylchlythyr.',
		'wrong_address' => 'Nid yw hwn yn gyfeiriad y gellir ei ddefnyddio, felly ni chafodd ei gadw: %s',
		'options'       => 'Yr hyn a ddangosir',
		'more'          => 'Rhagor o ddewisiadau',
		'unset'         => '(fel arfer)',
		'link'          => 'Ffigurau Open Data Manchester',
	),
);

/** Names of the blocks in Welsh, by their tags; in English they come from their block.json. */
const ODM_WIDGETS_WELSH_TITLES = array(
	'odm-area-profile'      => 'Proffil ardal',
	'odm-declaration'       => 'Datganiad',
	'odm-declaration-badge' => 'Bathodyn y Datganiad',
	'odm-events'            => 'Digwyddiadau',
	'odm-lexicon'           => 'Geirfa',
	'odm-newsletter'        => 'Cylchlythyr',
	'odm-political-control' => 'Rheolaeth wleidyddol',
	'odm-representation'    => 'Cynrychiolaeth',
	'odm-term'              => 'Term',
	'odm-ward-deprivation'  => 'Amddifadedd ward',
);

/**
 * A text in the language of whoever reads it: in the admin pages that of the user, elsewhere that of the site.
 *
 * @param string $key    Name of the text.
 * @param string $locale 'en' or 'cy'; by default as above.
 */
function odm_widgets_text( string $key, string $locale = '' ): string {
	return ODM_WIDGETS_STRINGS[ $locale ? $locale : odm_widgets_locale() ][ $key ];
}

/** 'cy' where the user of the admin pages, or the site, reads Welsh; 'en' otherwise. */
function odm_widgets_locale(): string {
	return odm_widgets_to_locale( is_admin() ? get_user_locale() : get_locale() );
}

/**
 * The language of a tag such as "cy-GB", as the widgets read it.
 *
 * @param string $language A language tag.
 */
function odm_widgets_to_locale( string $language ): string {
	return preg_match( '/^\s*cy(?:[-_]|\s*$)/i', $language ) ? 'cy' : 'en';
}
