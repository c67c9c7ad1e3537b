"""The names a scene may use as a layer, and what draws each. No drawing happens here."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.artwork import (
    icons,
    props_aids,
    props_clinic,
    props_home,
    props_notes,
    props_outdoor,
    props_procedure,
    props_room,
    props_surgery,
)
from kiosk.artwork.actors import draw_person
from kiosk.artwork.axial import draw_axial
from kiosk.artwork.fields import Fields
from kiosk.artwork.frontal import draw_front
from kiosk.artwork.hands import draw_hand, draw_injection
from kiosk.artwork.joint_close import draw_joint_close
from kiosk.artwork.posterior import draw_posterior
from kiosk.artwork.sagittal import draw_sagittal
from kiosk.artwork.small_people import draw_back_patch, draw_small_person
from kiosk.artwork.spine import draw_lateral
from kiosk.artwork.stage import Drawing, Maker, Placement, Stage
from kiosk.artwork.standing import draw_back_figure, draw_back_pain, draw_bust, draw_leg_pain
from kiosk.artwork.tissue import (
    draw_back_layers,
    draw_back_tissue,
    draw_glow,
    draw_medicine,
)


def _prop(draw: Callable[[Fields], str]) -> Maker:
    def make(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
        return Drawing(draw(fields), {"origin": ((0.0, 0.0),)})

    return make


def _draw_group(fields: Fields, placement: Placement, stage: Stage) -> Drawing:
    """Layers that stand together; what they publish is the group's own."""
    inner = Stage(fields.mappings("layers"), KINDS, stage.seconds, (stage, placement))
    shapes = inner.draw()
    return Drawing(shapes, {"origin": ((0.0, 0.0),), **inner.targets})


_PROPS: Mapping[str, Callable[[Fields], str]] = {
    "room": props_room.draw_room,
    "wall": props_room.draw_wall,
    "icon_bed": props_room.draw_bed_of_icon,
    "window": props_room.draw_window,
    "frame": props_room.draw_frame,
    "plant": props_room.draw_plant,
    "shelf": props_room.draw_shelf,
    "shadow": props_room.draw_shadow,
    "chair": props_room.draw_chair,
    "armchair": props_room.draw_armchair,
    "side_table": props_room.draw_side_table,
    "cup": props_room.draw_cup,
    "desk": props_room.draw_desk,
    "counter": props_room.draw_counter,
    "table_front": props_room.draw_table_front,
    "monitor": props_room.draw_monitor,
    "lamp": props_room.draw_lamp,
    "rug": props_room.draw_rug,
    "bell": props_room.draw_bell,
    "books": props_room.draw_books,
    "treatment_table": props_clinic.draw_treatment_table,
    "mat": props_clinic.draw_mat,
    "cushion": props_clinic.draw_cushion,
    "head_rest": props_clinic.draw_head_rest,
    "towel": props_clinic.draw_towel,
    "syringe": props_clinic.draw_syringe,
    "probe": props_clinic.draw_probe,
    "acupuncture_needle": props_clinic.draw_acupuncture_needle,
    "ring": props_clinic.draw_ring,
    "dot": props_clinic.draw_dot,
    "oval": props_clinic.draw_oval,
    "panel": props_clinic.draw_panel,
    "numeral": props_clinic.draw_numeral,
    "arrow": props_clinic.draw_arrow,
    "locator": props_clinic.draw_locator,
    "tablet": props_clinic.draw_tablet,
    "sheet": props_clinic.draw_sheet,
    "thought": props_clinic.draw_thought,
    "walking_frame": props_clinic.draw_walking_frame,
    "stick": props_clinic.draw_stick,
    "wheelchair": props_aids.draw_wheelchair,
    "sky": props_outdoor.draw_sky,
    "sun": props_outdoor.draw_sun,
    "cloud": props_outdoor.draw_cloud,
    "tree": props_outdoor.draw_tree,
    "land": props_outdoor.draw_land,
    "clock": icons.draw_clock,
    "calendar": icons.draw_calendar,
    "coins": icons.draw_coins,
    "car": icons.draw_car,
    "pin": icons.draw_pin,
    "again": icons.draw_again,
    "speech": icons.draw_speech,
    "pencil": icons.draw_pencil,
    "bed": icons.draw_bed,
    "moon": icons.draw_moon,
    "box": icons.draw_box,
    "briefcase": icons.draw_briefcase,
    "flower": icons.draw_flower,
    "watering_can": icons.draw_watering_can,
    "sore_spot": icons.draw_sore_spot,
    "drop": icons.draw_drop,
    "table_top": props_procedure.draw_table_top,
    "towel_top": props_procedure.draw_towel_top,
    "drape": props_procedure.draw_drape,
    "sponge": props_procedure.draw_sponge,
    "tray": props_procedure.draw_tray,
    "sharps_box": props_procedure.draw_sharps_box,
    "c_arm": props_procedure.draw_c_arm,
    "skin_block": props_procedure.draw_skin_block,
    "tiny_needle": props_procedure.draw_tiny_needle,
    "wrapper": props_procedure.draw_wrapper,
    "sound": props_procedure.draw_sound,
    "swab": props_procedure.draw_swab,
    "small_person": draw_small_person,
    "back_patch": draw_back_patch,
    "bubble": props_home.draw_bubble,
    "footprints": props_home.draw_footprints,
    "house": props_home.draw_house,
    "front_of_house": props_home.draw_front_of_house,
    "door": props_home.draw_door,
    "bars": props_home.draw_bars,
    "wedge_clock": props_home.draw_wedge_clock,
    "chair_front": props_home.draw_chair_front,
    "scan": props_surgery.draw_scan,
    "scanner": props_surgery.draw_scanner,
    "scanner_table": props_surgery.draw_scanner_table,
    "air_mask": props_surgery.draw_air_mask,
    "drip": props_surgery.draw_drip,
    "opening": props_surgery.draw_opening,
    "muscle_side": props_surgery.draw_muscle_side,
    "holder": props_surgery.draw_holder,
    "trimmer": props_surgery.draw_trimmer,
    "stitches": props_surgery.draw_stitches,
    "plaster": props_surgery.draw_plaster,
    "bare_back": props_surgery.draw_bare_back,
    "notebook": props_notes.draw_notebook,
    "diary": props_notes.draw_diary,
    "hourglass": props_notes.draw_hourglass,
    "phone": props_notes.draw_phone,
    "thermometer": props_notes.draw_thermometer,
    "done": props_notes.draw_done,
    "toilet": props_notes.draw_toilet,
    "seat_numb": props_notes.draw_seat_numb,
    "cigarettes": props_notes.draw_cigarettes,
    "bin": props_notes.draw_bin,
    "ways": props_notes.draw_ways,
    "heat": props_notes.draw_heat,
    "back_pain": draw_back_pain,
    "leg_pain": draw_leg_pain,
}

KINDS: Mapping[str, Maker] = MappingProxyType(
    {
        **{name: _prop(draw) for name, draw in _PROPS.items()},
        "group": _draw_group,
        "person": draw_person,
        "front": draw_front,
        "hand": draw_hand,
        "injection": draw_injection,
        "pulse_screen": props_surgery.draw_pulse_screen,
        "joint_close": draw_joint_close,
        "blanket": props_surgery.draw_blanket,
        "month": props_notes.draw_month,
        "xray_screen": props_procedure.draw_xray_screen,
        "stretch_band": props_home.draw_stretch_band,
        "ride": props_home.draw_ride,
        "back_figure": draw_back_figure,
        "bust": draw_bust,
        "spine_side": draw_lateral,
        "spine_middle": draw_sagittal,
        "spine_back": draw_posterior,
        "spine_level": draw_axial,
        "back_tissue": draw_back_tissue,
        "back_layers": draw_back_layers,
        "medicine": draw_medicine,
        "glow": draw_glow,
    }
)
