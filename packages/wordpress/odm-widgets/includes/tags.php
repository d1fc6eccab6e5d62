<?php
/**
 * From options to the tag of a widget, with what it shows without scripts. Blocks and shortcodes share it.
 *
 * @package ODM_Widgets
 */

defined( 'ABSPATH' ) || exit;

/** Attributes that name a place, and the beginning of its segment in the address of a page. */
const ODM_WIDGETS_PLACES = array(
	'ward'               => '',
	'authority'          => '',
	'region'             => 'region-',
	'combined-authority' => 'combined-authority-',
	'nation'             => '',
);
/** Codes of wards and councils of the four nations. */
const ODM_WIDGETS_CODE = '/^(?:E05|E0[6-9]|W0[56]|S1[23]|N0[89])\d{6}$/D';
/** Attributes of which the page of a place takes no account, or which are the heading of a tag. */
const ODM_WIDGETS_NEUTRAL = array( 'lang', 'theme', 'heading', 'heading-level', 'no-heading' );
/** Text of an author, in which an address is only text. */
const ODM_WIDGETS_WORDS = array( 'heading' );

/**
 * The tag of a widget.
 *
 * @param string $tag      Such as odm-ward-deprivation.
 * @param array  $types    Attributes that it has: type and values of each, as in block.json.
 * @param array  $options  Attributes that are asked for; what is not known or not allowed is left out.
 * @param string $fallback Sanitised HTML of the author, shown without scripts where there is no page of the place.
 */
function odm_widgets_tag( string $tag, array $types, array $options, string $fallback = '' ): string {
	$attributes = odm_widgets_attributes( $types, $options );
	$start      = '';
	foreach ( $attributes as $name => $value ) {
		$start .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	odm_widgets_enqueue();
	return '<' . $tag . $start . '>' . odm_widgets_fallback( $tag, $attributes, $fallback ) . '</' . $tag . '>';
}

/**
 * Attributes with the values they may have: a switch has none.
 *
 * @param array $types   Type and values of each.
 * @param array $options What is asked for.
 */
function odm_widgets_attributes( array $types, array $options ): array {
	$attributes = array();
	foreach ( $types as $name => $type ) {
		$value = $options[ $name ] ?? null;
		if ( 'boolean' === $type['type'] ) {
			if ( null !== $value && false !== $value && ! in_array( strtolower( (string) $value ), array( 'false', '0', 'no' ), true ) ) {
				$attributes[ $name ] = '';
			}
			continue;
		}
		if ( ! is_scalar( $value ) || is_bool( $value ) ) {
			continue;
		}
		$value = trim( (string) $value );
		if ( '' === $value || ( isset( $type['enum'] ) && ! in_array( $value, $type['enum'], true ) ) ) {
			continue;
		}
		if ( 'string' !== $type['type'] ? is_numeric( $value ) : ( in_array( $name, ODM_WIDGETS_WORDS, true ) || odm_widgets_may_ask( $value ) ) ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/**
 * Whether all addresses in the value of an attribute are of this site, or of an origin that an administrator listed.
 * Whoever may write a post may not choose whose figures are shown, nor where a form sends an address to.
 *
 * @param string $value Of an attribute.
 */
function odm_widgets_may_ask( string $value ): bool {
	// A browser takes no notice of these within an address, and reads a backslash as a slash.
	$value = str_replace( '\\', '/', preg_replace( '/[\x00-\x1f\x7f]+/', '', $value ) );
	if ( preg_match( '~(?:^|[^a-z0-9])(?:data|javascript|vbscript|blob|file|ftp|wss?):~i', $value ) ) {
		return false;
	}
	if ( ! preg_match( '~//|(?:https?|webcal):~i', $value ) ) {
		return true;
	}
	$allowed = odm_widgets_allowed_origins();
	foreach ( preg_split( '/[\s,;|]+/', $value, -1, PREG_SPLIT_NO_EMPTY ) as $part ) {
		if ( ! preg_match( '~//|(?:https?|webcal):~i', $part ) ) {
			continue;
		}
		$url = preg_replace( '~^webcal:~i', 'https:', $part );
		if ( ! in_array( odm_widgets_origin( $url ), $allowed, true ) ) {
			return false;
		}
	}
	return true;
}

/**
 * What a widget shows without scripts: the page of its place, or what the author wrote, or a link.
 *
 * @param string $tag        Such as odm-ward-deprivation.
 * @param array  $attributes Of the tag.
 * @param string $fallback   Sanitised HTML of the author.
 */
function odm_widgets_fallback( string $tag, array $attributes, string $fallback ): string {
	$locale = odm_widgets_to_locale( $attributes['lang'] ?? get_locale() );
	$place  = odm_widgets_place_segment( $attributes );
	$widget = substr( $tag, strlen( 'odm-' ) );
	$page   = $place ? odm_widgets_page( $widget, $place, $attributes['view'] ?? '', $locale ) : null;
	// The first view has no page of its own, nor has one that the place has no figures for.
	if ( $place && ! $page && isset( $attributes['view'] ) ) {
		$page = odm_widgets_page( $widget, $place, '', $locale );
	}
	if ( $page ) {
		return odm_widgets_page_html( $page, $attributes, $locale ) . $fallback;
	}
	if ( '' !== trim( $fallback ) ) {
		return $fallback;
	}
	return '<a href="https://www.opendatamanchester.org.uk">' . esc_html( odm_widgets_text( 'link', $locale ) ) . '</a>';
}

/**
 * The segment of the one place that attributes name by its code or as a larger place; '' otherwise.
 *
 * @param array $attributes Of a tag.
 */
function odm_widgets_place_segment( array $attributes ): string {
	foreach ( ODM_WIDGETS_PLACES as $name => $prefix ) {
		$value = $attributes[ $name ] ?? ( 'authority' === $name ? $attributes['authorities'] ?? '' : '' );
		if ( '' === $value ) {
			continue;
		}
		if ( 'ward' === $name || 'authority' === $name ) {
			$code = strtoupper( $value );
			return preg_match( ODM_WIDGETS_CODE, $code ) ? $code : '';
		}
		$words = trim( preg_replace( '/[^a-z0-9]+/', '-', strtolower( $value ) ), '-' );
		return '' === $words ? '' : $prefix . $words;
	}
	return '';
}

/**
 * Content of a page with the heading of the tag. Where it is what the widget would show, it carries the key of the tag,
 * and stands until somebody uses it.
 *
 * @param array  $page       Parts of a page.
 * @param array  $attributes Of the tag.
 * @param string $locale     'en' or 'cy'.
 */
function odm_widgets_page_html( array $page, array $attributes, string $locale ): string {
	$key     = odm_widgets_key( $attributes, $locale );
	$asked   = array_diff( array_keys( $attributes ), ODM_WIDGETS_NEUTRAL, array( 'view' ), array_keys( ODM_WIDGETS_PLACES ) );
	$level   = min( 6, max( 1, (int) ( $attributes['heading-level'] ?? 2 ) ) );
	$text    = isset( $attributes['heading'] ) ? esc_html( $attributes['heading'] ) : $page['heading'];
	$heading = isset( $attributes['no-heading'] ) ? '' : "<h$level>$text</h$level>\n";
	$html    = preg_replace_callback(
		'/^<div data-odm-prerendered="([^" ]*)(?: [^" ]*)?([^"]*)"([^>]*)>/',
		static fn( array $start ): string => '<div data-odm-prerendered="' . $start[1] . ( $asked ? '' : ' ' . $key . $start[2] ) . '"' . $start[3] . '>' . $heading,
		$page['html']
	);
	// A page of several widgets has each id once.
	return str_replace( array( ' id="odm-', 'url(#odm-' ), array( ' id="odm-' . $key . '-', 'url(#odm-' . $key . '-' ), $html );
}

/**
 * The key of what a tag asks for, as the widgets reckon it: a hash of its attributes and its language.
 *
 * @param array  $attributes Of the tag.
 * @param string $locale     'en' or 'cy'.
 */
function odm_widgets_key( array $attributes, string $locale ): string {
	$pairs = array();
	foreach ( $attributes as $name => $value ) {
		if ( ! in_array( $name, array( 'lang', 'theme' ), true ) ) {
			$pairs[] = $name . '=' . $value;
		}
	}
	sort( $pairs, SORT_STRING );
	$hash = 0;
	foreach ( preg_split( '//u', $locale . "\n" . implode( "\n", $pairs ), -1, PREG_SPLIT_NO_EMPTY ) as $letter ) {
		$hash = ( $hash * 31 + odm_widgets_code_point( $letter ) ) & 0xFFFFFFFF;
	}
	return base_convert( (string) $hash, 10, 36 );
}

/** The number of a letter; PHP has it only with the extension mbstring, which a site may be without. */
function odm_widgets_code_point( string $letter ): int {
	$bytes = array_values( unpack( 'C*', $letter ) );
	$code  = count( $bytes ) > 1 ? $bytes[0] & ( 0x7F >> count( $bytes ) ) : $bytes[0];
	foreach ( array_slice( $bytes, 1 ) as $byte ) {
		$code = ( $code << 6 ) | ( $byte & 0x3F );
	}
	return $code;
}
