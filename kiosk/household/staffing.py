"""What stands behind the staff's sign-in: the store, the device's secret and the hasher together.

Part of the composition root, as kiosk.assembly is; asking for names and PINs belongs elsewhere.
"""

from db.database import Database
from db.pepper import load_pepper
from db.staff import SqlStaffStore
from kiosk.domain.ports import Clock
from kiosk.domain.staff_ports import PinHasher
from kiosk.pin_hashes import Argon2Hasher
from kiosk.services.staff_access import StaffAccess
from kiosk.services.staff_roster import StaffRoster


def staff_access(database: Database, machine: str, clock: Clock) -> StaffAccess:
    """Return the way in of a kiosk and of the desk beside it; KnownError for a lost secret.

    machine: the kiosk's id, as configured.
    """
    return StaffAccess(SqlStaffStore(database, machine), pin_hasher(database, machine), clock)


def staff_roster(database: Database, machine: str, clock: Clock) -> StaffRoster:
    """Return the members of a kiosk."""
    return StaffRoster(SqlStaffStore(database, machine), clock)


def pin_hasher(database: Database, machine: str) -> PinHasher:
    """Return the hasher of a kiosk's PINs; its secret is made for the first member only.

    Raises KnownError when members are there and the secret is not.
    """
    nobody = not SqlStaffStore(database, machine).members()
    return Argon2Hasher(load_pepper(database.settings, may_make=nobody))
