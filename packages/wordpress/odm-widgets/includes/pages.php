<?php
/**
 * What a widget shows without scripts, taken from the pages that `odm-widgets pages` writes: from a folder of this
 * server, or from the one address that an administrator has named.
 *
 * @package ODM_Widgets
 */

defined( 'ABSPATH' ) || exit;

/** A page is taken anew after half a day; what was had before stays for a month where it cannot be. */
const ODM_WIDGETS_FRESH = 12 * HOUR_IN_SECONDS;
const ODM_WIDGETS_RETRY = 10 * MINUTE_IN_SECONDS;
const ODM_WIDGETS_KEPT  = 30 * DAY_IN_SECONDS;
/** Bytes of the largest page that is taken, and seconds that a visitor of the first view may wait. */
const ODM_WIDGETS_MAX_PAGE = 1024 * 1024;
const ODM_WIDGETS_TIMEOUT  = 3;

/** Elements and attributes of a fallback: text, tables, links and the shapes of a figure. No style, no script, no form. */
const ODM_WIDGETS_SHAPE    = array( 'fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin', 'stroke-linecap', 'stroke-dasharray', 'opacity', 'paint-order', 'transform', 'vector-effect' );
const ODM_WIDGETS_ELEMENTS = array(
	'div'      => array( 'data-odm-prerendered' ),
	'h2'       => array(),
	'h3'       => array(),
	'h4'       => array(),
	'h5'       => array(),
	'h6'       => array(),
	'p'        => array(),
	'span'     => array(),
	'a'        => array( 'href', 'hreflang', 'data-odm-held' ),
	'ul'       => array(),
	'ol'       => array(),
	'li'       => array(),
	'details'  => array(),
	'summary'  => array(),
	'table'    => array(),
	'caption'  => array(),
	'thead'    => array(),
	'tbody'    => array(),
	'tr'       => array(),
	'th'       => array( 'scope', 'align', 'colspan', 'rowspan' ),
	'td'       => array( 'align', 'colspan', 'rowspan' ),
	'svg'      => array( 'xmlns', 'role', 'width', 'height', 'viewbox', 'preserveaspectratio', 'focusable', 'aria-label', 'aria-hidden' ),
	'title'    => array(),
	'desc'     => array(),
	'defs'     => array(),
	'g'        => ODM_WIDGETS_SHAPE,
	'path'     => array( 'd', ...ODM_WIDGETS_SHAPE ),
	'circle'   => array( 'cx', 'cy', 'r', ...ODM_WIDGETS_SHAPE ),
	'rect'     => array( 'x', 'y', 'width', 'height', 'rx', 'ry', ...ODM_WIDGETS_SHAPE ),
	'line'     => array( 'x1', 'y1', 'x2', 'y2', ...ODM_WIDGETS_SHAPE ),
	'text'     => array( 'x', 'y', 'dx', 'dy', 'font-size', 'font-weight', 'font-style', 'font-family', 'text-anchor', 'dominant-baseline', ...ODM_WIDGETS_SHAPE ),
	'tspan'    => array( 'x', 'y', 'dx', 'dy', 'font-size', 'font-weight', 'font-style', 'text-anchor', ...ODM_WIDGETS_SHAPE ),
	'pattern'  => array( 'id', 'x', 'y', 'width', 'height', 'patternunits', 'patterntransform' ),
	'clippath' => array( 'id' ),
);

/**
 * The parts of the page of a widget and a place; null where there is none. Everything in a request is what was
 * recognised, so no other file and no other address can be named.
 *
 * @param string $widget Tag without its prefix.
 * @param string $place  Segment of a place.
 * @param string $view   A view, or ''.
 * @param string $locale 'en' or 'cy'.
 * @return array{heading: string, html: string}|null Sanitised.
 */
function odm_widgets_page( string $widget, string $place, string $view, string $locale ): ?array {
	$segments = array( $widget, $place );
	if ( '' !== $view ) {
		$segments[] = $view;
	}
	if ( 'cy' === $locale ) {
		$segments[] = 'cy';
	}
	foreach ( $segments as $segment ) {
		if ( ! preg_match( '/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/D', $segment ) ) {
			return null;
		}
	}
	$pages = odm_widgets_setting( 'pages' );
	$path  = 'w/' . implode( '/', $segments ) . '/';
	if ( '' === $pages ) {
		return null;
	}
	return '' === odm_widgets_origin( $pages )
		? odm_widgets_page_of_folder( $pages, $path )
		: odm_widgets_page_of_site( $pages, $path );
}

/** @return array{heading: string, html: string}|null */
function odm_widgets_page_of_folder( string $folder, string $path ): ?array {
	$home = realpath( $folder );
	$file = $home ? realpath( $home . '/' . $path . 'index.html' ) : false;
	// A link of the folder may lead out of it.
	if ( ! $file || 0 !== strpos( $file, $home . DIRECTORY_SEPARATOR ) || filesize( $file ) > ODM_WIDGETS_MAX_PAGE ) {
		return null;
	}
	$key   = 'odm_widgets_' . md5( $file . filemtime( $file ) );
	$parts = get_transient( $key );
	if ( ! is_array( $parts ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this server.
		$parts = odm_widgets_parts( (string) file_get_contents( $file ) ) ?? array();
		set_transient( $key, $parts, ODM_WIDGETS_KEPT );
	}
	return $parts ? $parts : null;
}

/** @return array{heading: string, html: string}|null */
function odm_widgets_page_of_site( string $site, string $path ): ?array {
	$url  = trailingslashit( $site ) . $path;
	$key  = 'odm_widgets_' . md5( $url );
	$kept = get_transient( $key );
	$kept = is_array( $kept ) ? $kept : array( 'parts' => null, 'until' => 0 );
	if ( $kept['until'] > time() ) {
		return $kept['parts'];
	}
	$response = wp_remote_get(
		$url,
		array(
			'timeout'             => ODM_WIDGETS_TIMEOUT,
			// Another address would be one that nobody has named.
			'redirection'         => 0,
			'limit_response_size' => ODM_WIDGETS_MAX_PAGE,
			'headers'             => array( 'accept' => 'text/html' ),
		)
	);
	$status   = is_wp_error( $response ) ? 0 : wp_remote_retrieve_response_code( $response );
	$parts    = 200 === $status ? odm_widgets_parts( wp_remote_retrieve_body( $response ) ) : null;
	if ( $parts ) {
		$kept = array( 'parts' => $parts, 'until' => time() + ODM_WIDGETS_FRESH );
	} else {
		// A page that is gone is gone; one that cannot be had stays as it was.
		$kept = array( 'parts' => in_array( $status, array( 404, 410 ), true ) ? null : $kept['parts'], 'until' => time() + ODM_WIDGETS_RETRY );
	}
	set_transient( $key, $kept, ODM_WIDGETS_KEPT );
	return $kept['parts'];
}

/**
 * Heading and prerendered content of a page.
 *
 * @param string $page HTML.
 * @return array{heading: string, html: string}|null Sanitised; null where the page is none of ours.
 */
function odm_widgets_parts( string $page ): ?array {
	$start = strpos( $page, '<div data-odm-prerendered=' );
	$end   = false === $start ? false : strpos( $page, "</div>\n</odm-", $start );
	if ( false === $end || ! preg_match( '~<h1>(.*?)</h1>~s', substr( $page, 0, $start ), $heading ) ) {
		return null;
	}
	$html = wp_kses( substr( $page, $start, $end - $start ) . '</div>', odm_widgets_allowed_html(), array( 'http', 'https', 'webcal' ) );
	return array(
		'heading' => wp_kses( $heading[1], array( 'span' => array( 'lang' => true ) ) ),
		'html'    => $html,
	);
}

/** The list of `wp_kses`. */
function odm_widgets_allowed_html(): array {
	return array_map(
		static fn( array $names ): array => array_fill_keys( array( 'lang', ...$names ), true ),
		ODM_WIDGETS_ELEMENTS
	);
}
